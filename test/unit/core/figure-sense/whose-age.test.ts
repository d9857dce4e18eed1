import { expect, test } from 'vitest';
import type { Annotation } from '../../../../src/core/annotation.ts';
import { withPersons } from '../../../../src/core/figure-sense/whose-age.ts';

/** The persons of a text's ages: names are in square brackets there, ages in curly ones. */
function personsOf(marked: string): (string | null)[] {
  const annotations: Annotation[] = [];
  let text = '';
  for (const [piece, name, age] of marked.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|[^[{]+/gu)) {
    const words = name ?? age ?? piece;
    const place = { start: text.length, end: text.length + words.length, text: words, confidence: 1 };
    text += words;
    if (name !== undefined) annotations.push({ ...place, kind: 'person', entry: name, reason: 'full-name' });
    if (age !== undefined)
      annotations.push({
        ...place,
        kind: 'figure',
        entry: null,
        reason: 'figure',
        figure: { sort: 'age', min: 28, max: 28, unit: 'year', per: null, qualifier: null, range: false },
      });
  }
  return withPersons(text, annotations)
    .filter(({ figure }) => figure)
    .map(({ person }) => person ?? null);
}

test.each([
  ['[Ada], {28}, runs it.', ['Ada']],
  ['[Ada] ({28}) runs it.', ['Ada']],
  ['[Ada], âgée de {28 ans}, dirige', ['Ada']],
  ['[Ada], de {28 años}, dirige', ['Ada']],
  ['the {28-year-old} [Ada]', ['Ada']],
  ['{28歳}の[Ada]氏', ['Ada']],
  ['[Bob], {47}, and [Ada], {28}', ['Bob', 'Ada']],
  // Somebody else's, or nobody's in particular.
  ['[Ada] met a {28-year-old} founder.', [null]],
  ['[Ada] works with Bob, {28}.', [null]],
  ['[Ada], {28} [Bob]', [null]],
])('%s', (text, persons) => expect(personsOf(text)).toEqual(persons));
