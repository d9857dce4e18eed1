import { dueCards, mergeCards, SITTING_SIZE, withCard, withKept } from '../../review/review.ts';
import { REVIEW_FILE_LIMIT, readReviewFile, reviewFile, reviewFileName } from '../../review/review-file.ts';
import { graded, type ReviewGrade } from '../../review/schedule.ts';
import type { GivenReview, ReviewActions, ReviewData, ReviewNews, ReviewWorld } from './review-data.ts';

export interface ReviewController {
  readonly actions: ReviewActions;
  /** Reads what is stored, and draws; again whenever the review or the moment is another. */
  load(): Promise<void>;
}

/** Keeps what the screen of review shows and does what its controls ask. Nothing is shown as done before it is. */
export function createReviewController(world: ReviewWorld): ReviewController {
  let data: ReviewData = {
    cards: null,
    now: world.now(),
    sitting: null,
    done: null,
    refused: null,
    news: null,
  };
  /** Counts readings of storage, so that a slow one does not undo a later one. */
  let latest = 0;
  /** A grade is being saved: a key that is held down gives no second one. */
  let saving = false;

  const update = (patch: Partial<ReviewData>) => {
    data = { ...data, ...patch };
    world.draw(data);
  };
  const say = (what: ReviewNews['what'], name: string, patch: Partial<ReviewData> = {}) =>
    update({ ...patch, news: { what, name } });

  const load = async () => {
    latest += 1;
    const mine = latest;
    try {
      const { cards, later } = await world.stored();
      if (mine !== latest) return;
      update({ cards, now: world.now(), ...(later ? { news: { what: 'later', name: '' } } : {}) });
    } catch {
      if (mine === latest) say('unreadable', '', { cards: data.cards ?? [] });
    }
  };

  const begin = () => {
    const now = world.now();
    const entries = dueCards(data.cards ?? [], now)
      .map(({ entry }) => entry)
      .filter(world.knows)
      .slice(0, SITTING_SIZE);
    if (entries.length === 0) return;
    update({
      now,
      sitting: { entries, at: 0, revealed: false, graded: 0 },
      done: null,
      news: null,
      refused: null,
    });
  };

  /** On to the next card that is still kept, or to the end. */
  const goOn = (count: number) => {
    const { sitting, cards } = data;
    if (sitting === null) return;
    const isThere = (entry: string) => cards?.some((card) => card.entry === entry) && world.knows(entry);
    let at = sitting.at + 1;
    while (at < sitting.entries.length && !isThere(sitting.entries[at] ?? '')) at += 1;
    if (at < sitting.entries.length) update({ sitting: { ...sitting, at, revealed: false, graded: count } });
    else update({ sitting: null, done: count });
  };

  const asked = () => data.sitting?.entries[data.sitting.at] ?? null;

  const grade = async (how: ReviewGrade) => {
    const { sitting } = data;
    const entry = asked();
    if (sitting === null || entry === null || !sitting.revealed || saving) return;
    const now = world.now();
    saving = true;
    const change = await world.change((cards) => {
      const card = cards.find((one) => one.entry === entry);
      return card === undefined ? cards : withCard(cards, graded(card, how, now));
    });
    await load();
    saving = false;
    if (change !== 'done') return say(change, '');
    update({ news: null });
    goOn(sitting.graded + 1);
  };

  const remove = async (name: string) => {
    const entry = asked();
    if (entry === null || saving) return;
    saving = true;
    const change = await world.change((cards) => withKept(cards, entry, false, world.now()));
    await load();
    saving = false;
    if (change !== 'done') return say(change, name);
    say('removed', name);
    goOn(data.sitting?.graded ?? 0);
  };

  const take = async (file: GivenReview) => {
    update({ refused: null, news: null });
    if (file.size > REVIEW_FILE_LIMIT) {
      return update({ refused: { file: file.name, problems: [{ place: null, code: 'large' }] } });
    }
    let text: string;
    try {
      text = new TextDecoder().decode(await file.arrayBuffer());
    } catch {
      return say('unreadable', file.name);
    }
    const reading = readReviewFile(text);
    if ('problems' in reading) return update({ refused: { file: file.name, problems: reading.problems } });
    const change = await world.change((cards) => mergeCards(cards, reading.cards));
    await load();
    say(change === 'done' ? 'imported' : change, file.name);
  };

  return {
    actions: {
      begin,
      reveal: () => {
        if (data.sitting !== null) update({ sitting: { ...data.sitting, revealed: true } });
      },
      grade: (how) => void grade(how),
      stop: () => update({ sitting: null, done: data.sitting?.graded ?? null }),
      remove: (name) => void remove(name),
      take: (file) => void take(file),
      export: () => {
        const now = world.now();
        if (data.cards !== null) world.save(reviewFileName(now), reviewFile(data.cards, now));
      },
      dismissProblems: () => update({ refused: null }),
    },
    load,
  };
}
