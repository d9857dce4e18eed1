import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlank, type Line, LineError, linesOf, readLine } from '../../../scripts/annotate/batch.ts';

const NOTHING_KNOWN = { language: null, published: null };

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function lines(text: string, size: number, longest?: number): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of linesOf(chunksOf(new TextEncoder().encode(text), size), longest)) found.push(line);
  return found;
}

describe('linesOf', () => {
  test('cuts at line feeds only, wherever the chunks end', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '😀', '\u2028', '\r'), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (given, size) => {
        const expected = given.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await lines(given, size)).toEqual(expected);
      }),
    );
  });

  test('keeps going after a line that is too long to hold', async () => {
    const [first, long, last] = await lines(`ab\n${'x'.repeat(50)}\ncd`, 3, 10);
    expect([first, last]).toEqual(['ab', 'cd']);
    expect(long).toBeTypeOf('symbol');
    expect(() => readLine(long as Line, NOTHING_KNOWN)).toThrow(/longer than/u);
  });
});

describe('isBlank', () => {
  test('is what gets no answer', () => {
    expect([isBlank(''), isBlank(' \r'), isBlank('{}')]).toEqual([true, true, false]);
  });
});

describe('readLine', () => {
  test('reads text, language and day', () => {
    const line = '{"id":"a","text":"Salut","language":"fr-FR","published":"2025-07-08"}';
    expect(readLine(line, NOTHING_KNOWN)).toEqual({
      id: 'a',
      content: 'Salut',
      html: false,
      language: 'fr',
      published: '2025-07-08',
    });
  });

  test('reads HTML, and an id as it was given', () => {
    expect(readLine('{"id":7,"html":"<p>x"}\r', NOTHING_KNOWN)).toMatchObject({
      id: 7,
      content: '<p>x',
      html: true,
    });
    expect(readLine('{"text":""}', NOTHING_KNOWN)).toMatchObject({ id: null, content: '' });
  });

  test('puts what the line says before what the command line says', () => {
    const known = { language: 'fr', published: '2025-01-01' };
    expect(readLine('{"text":"x"}', known)).toMatchObject(known);
    const own = '{"text":"x","lang":"en","published":"2026-02-03"}';
    expect(readLine(own, known)).toMatchObject({ language: 'en', published: '2026-02-03' });
  });

  test.each([
    ['{"id":"a"', null],
    ['nonsense', null],
    ['[1]', null],
    ['null', null],
    ['"text"', null],
    ['{"id":["a"],"text":"x"}', null],
    ['{"id":"a"}', 'a'],
    ['{"id":"a","text":"x","html":"x"}', 'a'],
    ['{"id":"a","text":5}', 'a'],
    ['{"id":"a","text":"x","language":"français"}', 'a'],
    ['{"id":"a","text":"x","published":"hier"}', 'a'],
  ])('refuses %s and says for which id', (line, id) => {
    let refusal: unknown;
    try {
      readLine(line, NOTHING_KNOWN);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(LineError);
    expect((refusal as LineError).id).toBe(id);
  });
});
