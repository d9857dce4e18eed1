import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../../../src/core/article-from-text.ts';
import type { IndexedAlias, IndexedEntry } from '../../../../../src/core/knowledge.ts';
import { buildAliasIndex } from '../../../../../src/core/recognition/names/alias-index.ts';
import { recognizeNames } from '../../../../../src/core/recognition/names/recognize-names.ts';
import { settleOverlaps } from '../../../../../src/core/recognition/overlaps.ts';

function entry(
  id: string,
  kind: IndexedEntry['kind'],
  aliases: readonly IndexedAlias[],
  related: readonly string[] = [],
): IndexedEntry {
  return { id, kind, name: aliases[0]?.form ?? id, aliases, related };
}

const strong = (form: string, more: Partial<IndexedAlias> = {}): IndexedAlias => ({
  form,
  gate: 'strong',
  ...more,
});
const weak = (form: string, context: readonly string[] = []): IndexedAlias => ({
  form,
  gate: 'weak',
  context,
});
const short = (form: string): IndexedAlias => ({ form, gate: 'short' });

const index = buildAliasIndex({
  articles: [],
  entries: [
    entry(
      'meta-platforms',
      'organization',
      [strong('Meta Platforms'), strong('Meta Platforms Inc.'), weak('Meta', ['ia', 'ai', 'zuckerberg'])],
      ['mark-zuckerberg'],
    ),
    entry(
      'apple',
      'organization',
      [
        weak('Apple', ['ingénieur', 'siri', 'iphone']),
        strong('géant de Cupertino', { language: 'fr', metonym: true }),
      ],
      ['siri'],
    ),
    entry('openai', 'organization', [strong('OpenAI')]),
    entry('apple-intelligence', 'product', [strong('Apple Intelligence')], ['apple']),
    entry('siri', 'product', [strong('Siri')], ['apple']),
    entry('claude', 'product', [weak('Claude', ['assistant', 'anthropic'])], ['anthropic']),
    entry('anthropic', 'organization', [strong('Anthropic')]),
    entry('superintelligence-labs', 'organization', [strong('Superintelligence Labs')]),
    entry('safe-superintelligence', 'organization', [strong('Safe Superintelligence')]),
    entry('mark-zuckerberg', 'person', [strong('Mark Zuckerberg'), strong('Zuckerberg')], ['meta-platforms']),
    entry('sam-altman', 'person', [strong('Sam Altman'), short('Altman')]),
    entry('yuanzhi-li', 'person', [strong('Yuanzhi Li'), short('Li')]),
    entry('fei-fei-li', 'person', [strong('Fei-Fei Li'), short('Li')]),
    entry('ruoming-pang', 'person', [
      strong('Ruoming Pang'),
      short('Pang'),
      strong('庞若鸣', { language: 'zh' }),
    ]),
    entry('character-ai', 'organization', [strong('Character.AI')]),
    entry('humans-and', 'organization', [strong('Humans&')]),
    entry('ia', 'term', [strong('IA', { language: 'fr' })]),
    entry('debaucher', 'term', [
      strong('débauché', { language: 'fr' }),
      strong('débaucher', { language: 'fr' }),
    ]),
    entry('metavers', 'term', [strong('métavers', { language: 'fr' })]),
  ],
});

/** What is recognised in a text, as `text → entry`. */
function names(text: string, language = 'fr', nameEndings: readonly string[] = []): string[] {
  const article = articleFromText(text, { language, published: null });
  const functionWords = new Set(['le', 'la', 'chez', 'pour', 'puis', 'the', 'd']);
  return settleOverlaps(recognizeNames(article, index, () => ({ language, functionWords, nameEndings }))).map(
    (claim) => `${text.slice(claim.start, claim.end)} → ${claim.entry}`,
  );
}

describe('whole words', () => {
  test('full width is the same name', () => {
    expect(names('ＯｐｅｎＡＩの研究者', 'ja')).toEqual(['ＯｐｅｎＡＩ → openai']);
  });
  test('a German genitive is its name, another word is not', () => {
    expect(names('Zuckerbergs Angebot, Apples', 'de', ['s'])).toContain('Zuckerbergs → mark-zuckerberg');
    expect(names('Zuckerbergs Angebot', 'fr')).toEqual([]);
  });
  test('elisions with either apostrophe leave the name whole', () => {
    expect(names("Un ingénieur d'Apple et un autre d’OpenAI parlent, qu'Apple l'ait su ou non.")).toEqual([
      'Apple → apple',
      'OpenAI → openai',
      'Apple → apple',
    ]);
  });
  test('a name inside another word is no name', () => {
    expect(names('Le métavers, les OpenAIens, la méta-analyse et OpenAI2 de Zuckerbergstraße.')).toEqual([
      'métavers → metavers',
    ]);
  });
  test('accents are letters: « Éric » does not hold « ric », « pang » is not « Pang »', () => {
    expect(names('Ruoming Pang est là. Un päng, une pang et Spang.')).toEqual([
      'Ruoming Pang → ruoming-pang',
    ]);
  });
  test('no-break spaces, line breaks and soft hyphens inside a name do not matter', () => {
    expect(names('Sam\u00a0Altman, Ruoming  Pang et Super\u00adintelligence Labs')).toEqual([
      'Sam\u00a0Altman → sam-altman',
      'Ruoming  Pang → ruoming-pang',
      'Super\u00adintelligence Labs → superintelligence-labs',
    ]);
  });
  test('addresses and handles name nobody', () => {
    expect(names('Écrire à sam@openai.com, voir https://OpenAI.com/blog et @OpenAI ou OpenAI_dev')).toEqual(
      [],
    );
  });
  test('a name may hold a full stop or end in a sign', () => {
    expect(names('Character.AI et Humans& recrutent.')).toEqual([
      'Character.AI → character-ai',
      'Humans& → humans-and',
    ]);
  });
  test('a full stop that belongs to the name is taken along, one that ends the sentence is not', () => {
    expect(names('Meta Platforms Inc. recrute. Voici Meta Platforms.')).toEqual([
      'Meta Platforms Inc. → meta-platforms',
      'Meta Platforms → meta-platforms',
    ]);
  });
});

describe('the longest name wins', () => {
  test.each([
    ['La suite Apple Intelligence de Siri', ['Apple Intelligence → apple-intelligence', 'Siri → siri']],
    [
      'Safe Superintelligence et les Superintelligence Labs',
      ['Safe Superintelligence → safe-superintelligence', 'Superintelligence Labs → superintelligence-labs'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('weak names need company', () => {
  test('a context word in the same paragraph vouches', () => {
    expect(names("Un ingénieur d'Apple s'en va.")).toEqual(['Apple → apple']);
  });
  test('a related entry anywhere in the article vouches', () => {
    expect(names('Apple se tait.\nSiri aussi.')).toEqual(['Apple → apple', 'Siri → siri']);
  });
  test('without company there is no mark', () => {
    expect(
      names('Apple Records fut fondé par les Beatles. Monet prénommé Claude. Meta est un préfixe.'),
    ).toEqual([]);
  });
  test('lower case is another word', () => {
    expect(names("La méta et le meta de l'ingénieur, une apple par jour avec Siri.")).toEqual([
      'Siri → siri',
    ]);
  });
  test('the first word of a longer unknown name is not it', () => {
    expect(names("L'assistant de Claude Bernard cite Anthropic.")).toEqual(['Anthropic → anthropic']);
  });
  test('an assistant named Claude is', () => {
    expect(names("L'assistant Claude d'Anthropic répond.")).toEqual([
      'Claude → claude',
      'Anthropic → anthropic',
    ]);
  });
});

describe('short names', () => {
  test('hold only after the full name', () => {
    expect(names('Pang hésite.\nRuoming Pang part. Pang arrive.')).toEqual([
      'Ruoming Pang → ruoming-pang',
      'Pang → ruoming-pang',
    ]);
  });
  test('never hold for another first name', () => {
    expect(names('Sam Altman parle à son frère Jack Altman. Puis Altman se tait.')).toEqual([
      'Sam Altman → sam-altman',
      'Altman → sam-altman',
    ]);
  });
  test('the last word of the sentence before is no first name', () => {
    expect(names('Ruoming Pang verlässt Apple. Pang hatte das Team geleitet.', 'de')).toEqual([
      'Ruoming Pang → ruoming-pang',
      'Pang → ruoming-pang',
    ]);
    expect(names('Sam Altman runs OpenAI. Altman must decide.', 'en')).toEqual([
      'Sam Altman → sam-altman',
      'OpenAI → openai',
      'Altman → sam-altman',
    ]);
  });
  test('an initial is the first name it begins, and no other', () => {
    expect(names('Sam Altman parle. S. Altman rit. J. Altman se tait.')).toEqual([
      'Sam Altman → sam-altman',
      'Altman → sam-altman',
    ]);
  });
  test('a title may stand before them', () => {
    expect(names('Sam Altman se tait. M. Altman sourit. Le PDG Altman part.')).toEqual([
      'Sam Altman → sam-altman',
      'Altman → sam-altman',
      'Altman → sam-altman',
    ]);
  });
  test('mean the bearer who was named last', () => {
    expect(names('Yuanzhi Li arrive. Li sourit. Fei-Fei Li répond. Li rit.')).toEqual([
      'Yuanzhi Li → yuanzhi-li',
      'Li → yuanzhi-li',
      'Fei-Fei Li → fei-fei-li',
      'Li → fei-fei-li',
    ]);
  });
});

describe('case', () => {
  test('capitals in a headline are allowed to strong names', () => {
    expect(names('OPENAI PERD SAM ALTMAN')).toEqual(['OPENAI → openai', 'SAM ALTMAN → sam-altman']);
  });
  test('a distinctive name may be cased otherwise, but starts with a capital', () => {
    expect(names('OpenAi et Openai, pas openai')).toEqual(['OpenAi → openai', 'Openai → openai']);
  });
  test('acronyms keep their capitals', () => {
    expect(names("L'IA, pas « ia ».")).toEqual(['IA → ia']);
  });
  test('terms stand in any case, in their own language only', () => {
    expect(names('Débauché hier')).toEqual(['Débauché → debaucher']);
    expect(names('Débauché yesterday', 'en')).toEqual([]);
  });
});

describe('other scripts', () => {
  test('Chinese needs no spaces', () => {
    expect(names('前苹果高管庞若鸣加入', 'zh')).toEqual(['庞若鸣 → ruoming-pang']);
  });
});

test('metonyms stand for their entry', () => {
  expect(names('Le géant de Cupertino se tait.')).toEqual(['géant de Cupertino → apple']);
});
