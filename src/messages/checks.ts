import * as v from 'valibot';
import { settingsShape } from '../settings/stored.ts';
import type { Answer, Ask } from './envelope.ts';
import { FAILURES, failure, type Outcome, success } from './outcome.ts';
import type { MessageKind } from './protocol.ts';
import {
  detection,
  findAsk,
  foundPart,
  offset,
  pageFindings,
  pageSummary,
  plainArticle,
  prosePart,
  reading,
  type Shape,
  takeAsk,
  told,
  wantedProse,
  wordless,
} from './shapes.ts';

type Checks = { readonly [Kind in MessageKind]: { ask: Shape<Ask<Kind>>; answer: Shape<Answer<Kind>> } };

const tab = v.object({ tabId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });

const CHECKS: Checks = {
  'background/coverage': { ask: v.null(), answer: v.boolean() },
  'background/settings': { ask: v.null(), answer: settingsShape },
  'background/load-reader': { ask: v.null(), answer: v.boolean() },
  'background/take': { ask: takeAsk, answer: v.nullable(v.literal(true)) },
  'background/find': { ask: findAsk, answer: v.nullable(foundPart) },
  'background/find-more': {
    ask: v.object({ reading, from: offset }),
    answer: v.nullable(wordless),
  },
  'background/tell': { ask: v.object({ reading }), answer: v.nullable(told) },
  'background/load-card': { ask: v.null(), answer: v.boolean() },
  'background/prose': { ask: wantedProse, answer: prosePart },
  'background/badge': { ask: v.object({ annotations: offset }), answer: v.null() },
  'background/annotate': { ask: tab, answer: v.boolean() },
  'background/assess': { ask: tab, answer: v.nullable(detection) },
  'background/open-library': { ask: v.object({ entry: v.nullable(v.string()) }), answer: v.null() },
  'background/open-reading': {
    ask: v.object({ tabId: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))) }),
    answer: v.boolean(),
  },
  'reader/article': { ask: v.null(), answer: plainArticle },
  'reader/summary': { ask: v.null(), answer: pageSummary },
  'reader/findings': { ask: v.null(), answer: pageFindings },
  'reader/show': { ask: v.object({ start: offset, end: offset, open: v.boolean() }), answer: v.boolean() },
  'reader/back': { ask: v.null(), answer: v.boolean() },
  'reader/step': { ask: v.object({ direction: v.picklist(['next', 'previous']) }), answer: v.boolean() },
  'reader/list': { ask: v.null(), answer: v.boolean() },
};

const posted = v.object({ kind: v.string(), ask: v.unknown() });

const replied = v.union([
  v.object({ ok: v.literal(true), answer: v.unknown() }),
  v.object({ ok: v.literal(false), failure: v.picklist(FAILURES) }),
]);

/** A message as it came in: its kind (perhaps unknown to us) and an unchecked question; null when it is not ours at all. */
export function readEnvelope(message: unknown): { kind: string; ask: unknown } | null {
  const result = v.safeParse(posted, message);
  return result.success ? result.output : null;
}

export function isKnownKind(kind: string): kind is MessageKind {
  return Object.hasOwn(CHECKS, kind);
}

/** The question in its agreed shape, without fields that the protocol does not name; null when it has another shape. */
export function checkAsk<Kind extends MessageKind>(kind: Kind, ask: unknown): { ask: Ask<Kind> } | null {
  const result = v.safeParse<Shape<Ask<Kind>>>(CHECKS[kind].ask, ask);
  return result.success ? { ask: result.output } : null;
}

/** What came back from the other side, as an outcome: undefined means that nobody answered. */
export function checkReply<Kind extends MessageKind>(kind: Kind, reply: unknown): Outcome<Answer<Kind>> {
  if (reply === undefined || reply === null) return failure('nobody');
  const result = v.safeParse(replied, reply);
  if (!result.success) return failure('malformed');
  if (!result.output.ok) return failure(result.output.failure);
  const answer = v.safeParse<Shape<Answer<Kind>>>(CHECKS[kind].answer, result.output.answer);
  return answer.success ? success(answer.output) : failure('malformed');
}
