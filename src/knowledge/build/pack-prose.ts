import type { Entry, KnowledgeProse, KnownArticle, Source } from '../../core/knowledge.ts';
import type { Localized } from '../../core/localized.ts';
import { plainIdOf } from '../id-of-name.ts';
import {
  KINDS,
  NONE,
  type PackedArticle,
  type PackedEntry,
  type PackedFact,
  type PackedMove,
  type PackedProse,
  type PackedRelation,
  type PackedRole,
  RELATIONS,
  SCOPES,
  STATUSES,
} from '../packed-prose.ts';

/**
 * Packs the prose.
 * @param prose as compiled; its entries may name only each other
 * @returns a JSON value; `unpackProse` gives the prose back but for the names of source keys, which become numbers
 * @throws where an entry names an id that is not there, or cites a source that it does not give
 */
export function packProse(prose: KnowledgeProse): PackedProse {
  const entries = Object.values(prose.entries).sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const en: string[] = [];
  const fr: string[] = [];
  const sources: PackedProse['sources'][number][] = [];
  const numbers = new Map<string, number>();

  const placeOf = (id: string | null): number => {
    if (id === null) return NONE;
    const place = places.get(id);
    if (place === undefined) throw new Error(`The prose names ${id}, which is no entry.`);
    return place;
  };
  const column = (text: Localized): void => {
    en.push(text.en);
    fr.push(text.fr);
  };
  const cite = (keys: readonly string[], cited: Readonly<Record<string, Source>>): number[] =>
    keys.map((key) => {
      const source = cited[key];
      if (!source) throw new Error(`The prose cites ${key}, which is no source there.`);
      const { publisher, title, url, date, language } = source;
      const record: PackedProse['sources'][number] = [publisher, title, url, date, language];
      const text = JSON.stringify(record);
      const number = numbers.get(text) ?? sources.push(record) - 1;
      numbers.set(text, number);
      return number;
    });

  const packEntry = (entry: Entry): PackedEntry => {
    const { id, name, term } = entry;
    for (const text of textsOf(entry)) column(text);
    const birth: readonly [PackedFact?] =
      entry.birth === undefined ? [] : [[entry.birth.date, ...cite(entry.birth.sources, entry.sources)]];
    return [
      name,
      plainIdOf(name) === id ? 0 : id,
      KINDS.indexOf(entry.kind),
      entry.pronunciation ?? 0,
      entry.wikidata ?? 0,
      entry.roles.map((role): PackedRole => {
        const { organization, organizationName = '', from, to, confirmed } = role;
        const at = organization === null ? organizationName : placeOf(organization);
        return [at, from ?? 0, to ?? 0, confirmed ?? 0, ...cite(role.sources, entry.sources)];
      }),
      entry.moves.map(
        ({ from, to, date, status, sources: keys }): PackedMove => [
          placeOf(from),
          placeOf(to),
          date,
          STATUSES.indexOf(status),
          ...cite(keys, entry.sources),
        ],
      ),
      entry.facts.map(({ date, sources: keys }): PackedFact => [date, ...cite(keys, entry.sources)]),
      entry.relations.map(({ type, entry: to }): PackedRelation => [RELATIONS.indexOf(type), placeOf(to)]),
      term
        ? [
            term.lemma,
            term.language,
            term.partOfSpeech,
            term.equivalent,
            term.warning ? 1 : 0,
            term.example ? 1 : 0,
          ]
        : 0,
      ...birth,
    ];
  };
  const packArticle = (article: KnownArticle): PackedArticle => {
    column(article.summary);
    for (const { text } of article.notes) column(text);
    return [
      article.id,
      article.name,
      article.published,
      SCOPES.indexOf(article.scope),
      article.notes.map(({ id, sources: keys }) => [id, ...cite(keys, article.sources)] as const),
    ];
  };
  return {
    date: prose.date,
    entries: entries.map(packEntry),
    articles: Object.values(prose.articles).map(packArticle),
    en,
    fr,
    sources,
    ...(prose.anchors === undefined ? {} : { anchors: prose.anchors }),
    ...(prose.rates === undefined ? {} : { rates: prose.rates }),
  };
}

/** An entry's texts in the order in which they stand in the columns. */
function textsOf(entry: Entry): Localized[] {
  return [
    entry.gloss,
    entry.background,
    ...entry.roles.map(({ title }) => title),
    ...entry.moves.map(({ role }) => role),
    ...entry.facts.map(({ text }) => text),
    ...(entry.term?.warning ? [entry.term.warning] : []),
    ...(entry.term?.example ? [entry.term.example] : []),
  ];
}
