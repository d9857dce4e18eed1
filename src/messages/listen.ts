import { onMessage, ownId, ownUrl, type Sender } from '../platform/browser.ts';
import { checkAsk, isKnownKind, readEnvelope } from './checks.ts';
import type { Answer, Ask } from './envelope.ts';
import { failure, type Outcome, success } from './outcome.ts';
import type { MessageKind } from './protocol.ts';
import { mayAsk, originOf } from './senders.ts';

/** What answers each kind of message; the sender says which tab and frame it came from. */
export type Handlers = {
  readonly [Kind in MessageKind]?: (ask: Ask<Kind>, sender: Sender) => Answer<Kind> | Promise<Answer<Kind>>;
};

/**
 * Answers messages until the signal aborts. Kinds of another part (`reader/…` in the background) and kinds of this part
 * that another listener has are left alone; kinds of this part that no protocol knows, senders that may not ask, and
 * questions of another shape are refused by name; a handler that throws answers `failed`, and its error goes to the console.
 */
export function listen(handlers: Handlers, signal: AbortSignal): void {
  const parts = new Set(Object.keys(handlers).map(partOf));
  onMessage((message, sender) => {
    const arrived = readEnvelope(message);
    if (!arrived || !parts.has(partOf(arrived.kind))) return undefined;
    if (!isKnownKind(arrived.kind)) return Promise.resolve(failure('unknown'));
    return answer(handlers, arrived.kind, arrived.ask, sender);
  }, signal);
}

function answer<Kind extends MessageKind>(
  handlers: Handlers,
  kind: Kind,
  ask: unknown,
  sender: Sender,
): Promise<Outcome<Answer<Kind>>> | undefined {
  const handler = handlers[kind];
  if (!handler) return undefined;
  if (!mayAsk(kind, originOf(sender, ownId(), ownUrl('')))) return Promise.resolve(failure('refused'));
  const checked = checkAsk(kind, ask);
  if (!checked) return Promise.resolve(failure('malformed'));
  return run(() => handler(checked.ask, sender));
}

async function run<Result>(work: () => Result | Promise<Result>): Promise<Outcome<Result>> {
  try {
    return success(await work());
  } catch (error) {
    console.error(error);
    return failure('failed');
  }
}

function partOf(kind: string): string {
  return kind.slice(0, kind.indexOf('/'));
}
