import * as v from 'valibot';
import { REVIEW_LIMIT, type ReviewCard } from './review.ts';
import { isRecord, reviewCard } from './review-shapes.ts';
import { REVIEW_VERSION } from './stored-review.ts';

/** What tells a file of ours from other JSON. */
const FORMAT = 'interligne-review';

/** Largest file that is read, in bytes: several times what `REVIEW_LIMIT` cards come to. */
export const REVIEW_FILE_LIMIT = 2_000_000;

/** Problems that are told; a file with more is most likely another file. */
const PROBLEM_LIMIT = 50;

const CODES = [
  'large',
  'json',
  'format',
  'later',
  'entry',
  'twice',
  'time',
  'number',
  'shape',
  'many',
] as const;

/** What keeps a file from being taken in: where (`cards[3].schedule.due`; null: the whole file) and what. Its mend stands in `locales/`. */
export interface ReviewProblem {
  readonly place: string | null;
  readonly code: (typeof CODES)[number];
}

/** A review that was read, or all that is wrong with the file; never something in between, so that nothing is lost unseen. */
export type ReviewFileReading =
  | { readonly cards: readonly ReviewCard[] }
  | { readonly problems: readonly [ReviewProblem, ...ReviewProblem[]] };

/** The whole review as a file's text. */
export function reviewFile(cards: readonly ReviewCard[], now: Date): string {
  const file = { format: FORMAT, version: REVIEW_VERSION, exported: now.toISOString(), cards };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The name of such a file. */
export function reviewFileName(now: Date): string {
  return `interligne-review-${now.toISOString().slice(0, 'yyyy-mm-dd'.length)}.json`;
}

/** Reads a file's text as far as it is a review. Never throws. */
export function readReviewFile(text: string): ReviewFileReading {
  const whole = (code: ReviewProblem['code']): ReviewFileReading => ({ problems: [{ place: null, code }] });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return whole('json');
  }
  if (!isRecord(file) || file.format !== FORMAT || !Number.isSafeInteger(file.version))
    return whole('format');
  if (Number(file.version) > REVIEW_VERSION) return whole('later');
  if (!Array.isArray(file.cards)) return { problems: [{ place: 'cards', code: 'shape' }] };
  if (file.cards.length > REVIEW_LIMIT) return { problems: [{ place: 'cards', code: 'many' }] };
  const cards: ReviewCard[] = [];
  const seen = new Set<string>();
  const problems: ReviewProblem[] = [];
  for (const [index, given] of file.cards.entries()) {
    const read = v.safeParse(reviewCard, given, { abortPipeEarly: true });
    if (read.success) {
      const { entry } = read.output;
      if (seen.has(entry)) problems.push({ place: `cards[${index}].entry`, code: 'twice' });
      seen.add(entry);
      cards.push(read.output);
    } else {
      for (const issue of read.issues) {
        const field = v.getDotPath(issue);
        const code = CODES.find((known) => known === issue.message) ?? 'shape';
        problems.push({ place: `cards[${index}]${field === null ? '' : `.${field}`}`, code });
      }
    }
  }
  const [first, ...others] = problems;
  return first === undefined ? { cards } : { problems: [first, ...others.slice(0, PROBLEM_LIMIT - 1)] };
}
