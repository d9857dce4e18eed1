import { sendToExtension, sendToFrame } from '../platform/browser.ts';
import { checkReply } from './checks.ts';
import { type Answer, type Ask, envelope } from './envelope.ts';
import { failure, type Outcome } from './outcome.ts';
import type { MessageKind } from './protocol.ts';

type Before<Part extends string> = Extract<MessageKind, `${Part}/${string}`>;

/**
 * Asks the background. Never rejects: whatever goes wrong (no one listening, the worker killed, the extension updated
 * underneath, an answer of another shape) is in the outcome.
 *
 * @param patience milliseconds to wait for an answer; absent: as long as it takes.
 */
export function send<Kind extends Before<'background'>>(
  kind: Kind,
  ask: Ask<Kind>,
  patience?: number,
): Promise<Outcome<Answer<Kind>>> {
  return outcomeOf(kind, () => sendToExtension(envelope(kind, ask)), patience);
}

/**
 * Asks the reader in the top frame of a tab. Never rejects.
 *
 * @param patience milliseconds to wait for an answer; absent: as long as it takes.
 */
export function sendToTab<Kind extends Before<'reader'>>(
  tabId: number,
  kind: Kind,
  ask: Ask<Kind>,
  patience?: number,
): Promise<Outcome<Answer<Kind>>> {
  return outcomeOf(kind, () => sendToFrame(tabId, envelope(kind, ask)), patience);
}

async function outcomeOf<Kind extends MessageKind>(
  kind: Kind,
  post: () => Promise<unknown>,
  patience: number | undefined,
): Promise<Outcome<Answer<Kind>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asked = (async () => checkReply(kind, await post()))().catch(() => failure('nobody'));
  if (patience === undefined) return asked;
  const late = new Promise<Outcome<never>>((resolve) => {
    timer = setTimeout(() => resolve(failure('late')), patience);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
