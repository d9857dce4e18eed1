import type { Annotation } from '../annotation.ts';

/** An annotation before overlaps are settled. */
export type Claim = Omit<Annotation, 'text'>;

/** Who wins between two claims of the same length: names before figures, figures before terms. */
function rank(claim: Claim): number {
  if (claim.kind === 'term') return 2;
  return claim.kind === 'figure' ? 1 : 0;
}

/**
 * Settles overlaps: the longest claim wins, whatever the order of arrival; of equals the one of higher precedence, then the name over the
 * figure, the figure over the term, then the surer one, then the first.
 * @param claims in any order
 * @param precedence of claims: 0 for what is bundled, more for what the reader has brought
 * @returns the winners, in reading order, none overlapping another
 */
export function settleOverlaps(
  claims: readonly Claim[],
  precedence: (claim: Claim) => number = () => 0,
): Claim[] {
  const byStrength = [...claims].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      precedence(b) - precedence(a) ||
      rank(a) - rank(b) ||
      b.confidence - a.confidence ||
      a.start - b.start,
  );
  const taken = new IntervalSet();
  const winners = byStrength.filter((claim) => taken.add(claim.start, claim.end));
  return winners.sort((a, b) => a.start - b.start);
}

/** Non-overlapping intervals, kept by coarse buckets so that adding stays near constant time. */
class IntervalSet {
  /** Bucket width in code units; a claim spans one or two buckets as a rule. */
  static readonly WIDTH = 64;
  private readonly buckets = new Map<number, { start: number; end: number }[]>();

  /** Adds an interval unless it overlaps one that is there; says whether it was added. */
  add(start: number, end: number): boolean {
    const first = Math.floor(start / IntervalSet.WIDTH);
    const last = Math.floor((end - 1) / IntervalSet.WIDTH);
    for (let bucket = first; bucket <= last; bucket += 1) {
      if (this.buckets.get(bucket)?.some((other) => start < other.end && other.start < end)) return false;
    }
    for (let bucket = first; bucket <= last; bucket += 1) {
      const list = this.buckets.get(bucket);
      if (list) list.push({ start, end });
      else this.buckets.set(bucket, [{ start, end }]);
    }
    return true;
  }
}
