import { askPlainly } from '../../src/messages/ask-plainly.ts';
import { createRecognizer, type Recognizer } from '../../src/recognizer/recognizer.ts';

/** What finds names and figures for a page: the background, where one knowledge base serves all pages. */
export function askBackground(): Recognizer {
  return createRecognizer(
    {
      take: (ask) => askPlainly('background/take', ask),
      find: (ask) => askPlainly('background/find', ask),
      more: (ask) => askPlainly('background/find-more', ask),
      tell: (ask) => askPlainly('background/tell', ask),
    },
    // Not `randomUUID`, which pages without encryption do not have.
    () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-'),
  );
}
