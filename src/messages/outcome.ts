/**
 * Why a message came to nothing.
 * - `nobody`: no one is there to answer (no reader in the page, the background gone, the extension updated underneath);
 * - `late`: no answer within the time the caller gave;
 * - `refused`: this sender may not ask that;
 * - `unknown`: the receiver does not know this kind (it is older or newer than the sender);
 * - `malformed`: question or answer does not have the agreed shape;
 * - `failed`: the receiver tried and broke.
 */
export const FAILURES = ['nobody', 'late', 'refused', 'unknown', 'malformed', 'failed'] as const;

export type Failure = (typeof FAILURES)[number];

/** What became of a message. */
export type Outcome<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly failure: Failure };

export function success<Answer>(answer: Answer): Outcome<Answer> {
  return { ok: true, answer };
}

export function failure(reason: Failure): Outcome<never> {
  return { ok: false, failure: reason };
}

/** The answer, or `otherwise` where there is none. */
export function answerOr<Answer, Other>(outcome: Outcome<Answer>, otherwise: Other): Answer | Other {
  return outcome.ok ? outcome.answer : otherwise;
}
