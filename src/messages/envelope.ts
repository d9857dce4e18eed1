import type { MessageKind, Protocol } from './protocol.ts';

/** What is asked with a message of this kind. */
export type Ask<Kind extends MessageKind> = Protocol[Kind]['ask'];

/** What a message of this kind is answered with. */
export type Answer<Kind extends MessageKind> = Protocol[Kind]['answer'];

/** A message on its way. */
export interface Envelope<Kind extends MessageKind = MessageKind> {
  readonly kind: Kind;
  readonly ask: Ask<Kind>;
}

/** Puts a question into the form in which it travels; needs no checks and no library, so the detector can use it. */
export function envelope<Kind extends MessageKind>(kind: Kind, ask: Ask<Kind>): Envelope<Kind> {
  return { kind, ask };
}
