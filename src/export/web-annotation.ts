import type { GlossLanguage } from '../core/localized.ts';
import type { ExportRow, Place } from './export-rows.ts';
import type { ExportSource } from './export-source.ts';
import { oneLine } from './safe-cell.ts';
import { uuidOf } from './uuid.ts';

/** Text kept before and after a place, in UTF-16 code units, so that it is found again in a text that has changed. */
const AROUND = 32;

/**
 * The rows as a collection of W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one for each place in the text: the glosses as
 * textual bodies, the sources and the Wikidata item as linked ones. Offsets count characters (code points), as the model asks.
 */
export function webAnnotations(rows: readonly ExportRow[], source: ExportSource): string {
  const target = source.url ?? `urn:uuid:${uuidOf(source.article.text)}`;
  const characters = characterCounter(source.article.text);
  const items = rows
    .flatMap((row) => row.places.map((place) => ({ row, place })))
    .sort((one, other) => one.place.start - other.place.start || other.place.end - one.place.end)
    .map(({ row, place }) => ({
      id: `urn:uuid:${uuidOf([target, row.part, row.key, place.start, place.end].join(' '))}`,
      type: 'Annotation',
      motivation: 'describing',
      body: bodies(row, source),
      target: { source: target, selector: selectors(source.article.text, place, characters) },
    }));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${uuidOf(`collection ${target}`)}`,
    type: 'AnnotationCollection',
    label: oneLine(source.title),
    total: items.length,
    first: { id: `urn:uuid:${uuidOf(`page ${target}`)}`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function bodies(row: ExportRow, { glosses, words }: ExportSource): object[] {
  const textual = (value: string, language: string, purpose: string) => ({
    type: 'TextualBody',
    value: oneLine(value),
    format: 'text/plain',
    language,
    purpose,
  });
  const unknown = words.t('popup.unknown');
  const move = [`${row.name}: ${row.from ?? unknown} → ${row.to ?? unknown}`, row.date, row.status];
  const said = ({ gloss, background }: ExportRow, language: GlossLanguage) =>
    [gloss?.[language], background?.[language]].filter(Boolean).join(' ');
  const link = (source: string, purpose: string) => ({ type: 'SpecificResource', source, purpose });
  return [
    textual(row.kindName, words.language, 'classifying'),
    ...(row.part === 'moves' ? [textual(move.filter(Boolean).join(', '), words.language, 'describing')] : []),
    ...glosses
      .filter((language) => said(row, language) !== '')
      .map((language) => textual(said(row, language), language, 'describing')),
    ...(row.wikidata === null
      ? []
      : [link(`https://www.wikidata.org/entity/${row.wikidata}`, 'identifying')]),
    ...row.sources
      .map(({ url }) => webAddress(url))
      .filter((url) => url !== null)
      .map((url) => link(url, 'linking')),
  ];
}

/** An address of the web as an IRI; null for any other. */
function webAddress(url: string): string | null {
  return /^https?:/iu.test(url) && URL.canParse(url) ? new URL(url).href : null;
}

function selectors(text: string, { start, end }: Place, characters: (offset: number) => number): object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - AROUND)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + AROUND))),
    },
    { type: 'TextPositionSelector', start: characters(start), end: characters(end) },
  ];
}

/** The offset, or the one behind it where it would part the halves of a character. */
function whole(text: string, offset: number): number {
  return /[\udc00-\udfff]/u.test(text.charAt(offset)) && offset > 0 ? offset + 1 : offset;
}

/** Turns offsets in code units into offsets in characters. */
function characterCounter(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0, count = 0; at < text.length; ) {
    const { length } = String.fromCodePoint(text.codePointAt(at) ?? 0);
    count += 1;
    for (let unit = 0; unit < length; unit += 1) counts[at + unit + 1] = count;
    at += length;
  }
  return (offset) => counts[offset] ?? 0;
}
