import { answerOr } from '../../src/messages/outcome.ts';
import { send } from '../../src/messages/send.ts';
import { createRecognizer, type Recognizer } from '../../src/recognizer/recognizer.ts';

/** What finds names and figures for a page: the background, where one knowledge base serves all pages. */
export function askBackground(): Recognizer {
  return createRecognizer(
    {
      take: async (ask) => answerOr(await send('background/take', ask), null),
      find: async (ask) => answerOr(await send('background/find', ask), null),
      more: async (ask) => answerOr(await send('background/find-more', ask), null),
      tell: async (ask) => answerOr(await send('background/tell', ask), null),
    },
    // Not `randomUUID`, which pages without encryption do not have.
    () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-'),
  );
}
