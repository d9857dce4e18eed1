import { postBare } from '../platform/bare-port.ts';
import { type Answer, type Ask, envelope } from './envelope.ts';
import type { MessageKind } from './protocol.ts';

/**
 * Asks the background without polyfill and without a look at the answer's shape, for a script that a page waits for. Nobody but the background of
 * this very version can answer: a script whose extension was updated reaches none.
 * @returns the answer; null whatever goes wrong. Never rejects.
 */
export async function askPlainly<Kind extends Extract<MessageKind, `background/${string}`>>(
  kind: Kind,
  ask: Ask<Kind>,
): Promise<Answer<Kind> | null> {
  const reply = (await postBare(envelope(kind, ask))) as
    | { readonly ok?: unknown; readonly answer: Answer<Kind> }
    | null
    | undefined;
  return reply?.ok === true ? reply.answer : null;
}
