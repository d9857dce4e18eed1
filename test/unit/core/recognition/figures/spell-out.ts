// long because it holds the number words of eight languages with the rules that join them
/*
 * Whole numbers from 0 to 999,999,999 in words, by the published rules of CLDR 48 (rbnf: spellout-numbering and its variants), written
 * again here: an oracle for the reader of numbers that needs no corpus.
 */

/** Writes a whole number, 0 ≤ value < 10^9, in words. */
export type SpellOut = (value: number) => string;

const MILLION = 1_000_000;

/** The digits of a number by thousands: [millions, thousands, rest]. */
function parts(value: number): readonly [millions: number, thousands: number, rest: number] {
  return [Math.floor(value / MILLION), Math.floor(value / 1000) % 1000, value % 1000];
}

const list = (words: string): readonly string[] => words.split(' ');
const at = (words: readonly string[], index: number): string => words[index] ?? '';

const FRENCH = list(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);

/** How the seventies, eighties and nineties are built, and whether hyphens join all (the spelling of 1990). */
interface FrenchVariant {
  readonly seventy: 'soixante-dix' | 'septante';
  readonly eighty: 'quatre-vingts' | 'huitante';
  readonly ninety: 'quatre-vingt-dix' | 'nonante';
  readonly hyphens: boolean;
}

function french({ seventy, eighty, ninety, hyphens }: FrenchVariant): SpellOut {
  const gap = hyphens ? '-' : ' ';
  const regular: Readonly<Record<number, string>> = {
    2: 'vingt',
    3: 'trente',
    4: 'quarante',
    5: 'cinquante',
    6: 'soixante',
    ...(seventy === 'septante' ? { 7: 'septante' } : {}),
    ...(eighty === 'huitante' ? { 8: 'huitante' } : {}),
    ...(ninety === 'nonante' ? { 9: 'nonante' } : {}),
  };
  /** `last`: nothing follows, so that « vingts » and « cents » take their s. */
  function below100(value: number, last: boolean): string {
    if (value < 20) return at(FRENCH, value);
    const ten = Math.floor(value / 10);
    const word = regular[ten];
    if (word !== undefined) {
      const unit = value % 10;
      if (unit === 0) return word;
      return unit === 1 ? `${word}${gap}et${gap}un` : `${word}-${at(FRENCH, unit)}`;
    }
    if (ten === 7) return value === 71 ? `soixante${gap}et${gap}onze` : `soixante-${at(FRENCH, value - 60)}`;
    if (value === 80) return last ? 'quatre-vingts' : 'quatre-vingt';
    return `quatre-vingt-${at(FRENCH, value - 80)}`;
  }
  function below1000(value: number, last: boolean): string {
    const [hundreds, rest] = [Math.floor(value / 100), value % 100];
    if (hundreds === 0) return below100(rest, last);
    const plural = hundreds > 1 && rest === 0 && last ? 's' : '';
    const head = hundreds === 1 ? 'cent' : `${at(FRENCH, hundreds)}${gap}cent${plural}`;
    return rest === 0 ? head : `${head}${gap}${below100(rest, last)}`;
  }
  return (value) => {
    const [millions, thousands, rest] = parts(value);
    const words: string[] = [];
    if (millions > 0) words.push(`${below1000(millions, true)}${gap}million${millions > 1 ? 's' : ''}`);
    if (thousands > 0) words.push(thousands === 1 ? 'mille' : `${below1000(thousands, false)}${gap}mille`);
    if (rest > 0 || words.length === 0) words.push(below1000(rest, true));
    return words.join(gap);
  };
}

const ENGLISH = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const ENGLISH_TENS = list('- - twenty thirty forty fifty sixty seventy eighty ninety');

function english(and: boolean, hyphen: '-' | ' '): SpellOut {
  const link = and ? ' and ' : ' ';
  function below1000(value: number): string {
    const [hundreds, rest] = [Math.floor(value / 100), value % 100];
    const small =
      rest < 20
        ? at(ENGLISH, rest)
        : `${at(ENGLISH_TENS, Math.floor(rest / 10))}${rest % 10 === 0 ? '' : hyphen + at(ENGLISH, rest % 10)}`;
    if (hundreds === 0) return small;
    return `${at(ENGLISH, hundreds)} hundred${rest === 0 ? '' : link + small}`;
  }
  return (value) => {
    const [millions, thousands, rest] = parts(value);
    const heads = [
      ...(millions > 0 ? [`${below1000(millions)} million`] : []),
      ...(thousands > 0 ? [`${below1000(thousands)} thousand`] : []),
    ];
    if (rest === 0) return heads.length === 0 ? 'zero' : heads.join(' ');
    if (heads.length === 0) return below1000(rest);
    return `${heads.join(' ')}${rest < 100 ? link : ' '}${below1000(rest)}`;
  };
}

const GERMAN = list(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const GERMAN_TENS = list('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

/** `bare`: „hundert“ and „tausend“ without „ein“; `und`: „hundertundeins“. */
function german(bare: boolean, und: boolean): SpellOut {
  const link = und ? 'und' : '';
  function below100(value: number, last: boolean): string {
    if (value === 1) return last ? 'eins' : 'ein';
    if (value < 20) return at(GERMAN, value);
    const ten = at(GERMAN_TENS, Math.floor(value / 10));
    return value % 10 === 0 ? ten : `${at(GERMAN, value % 10)}und${ten}`;
  }
  function below1000(value: number, last: boolean): string {
    const [hundreds, rest] = [Math.floor(value / 100), value % 100];
    if (hundreds === 0) return below100(rest, last);
    const head = `${hundreds === 1 && bare ? '' : at(GERMAN, hundreds)}hundert`;
    return rest === 0 ? head : `${head}${link}${below100(rest, last)}`;
  }
  return (value) => {
    const [millions, thousands, rest] = parts(value);
    const words: string[] = [];
    if (millions > 0) words.push(millions === 1 ? 'eine Million' : `${below1000(millions, true)} Millionen`);
    const head =
      thousands === 0 ? '' : `${thousands === 1 && bare ? '' : below1000(thousands, false)}tausend`;
    const tail =
      rest > 0 || (head === '' && words.length === 0)
        ? `${head !== '' && rest < 100 ? link : ''}${below1000(rest, true)}`
        : '';
    if (head + tail !== '') words.push(head + tail);
    return words.join(' ');
  };
}

const SPANISH = list(
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
);
const SPANISH_TENS = list('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const SPANISH_HUNDREDS = list(
  '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
);

const spanish: SpellOut = (value) => {
  /** `noun`: « uno » loses its o before « mil » and « millones ». */
  function below1000(number: number, noun: boolean): string {
    if (number === 100) return 'cien';
    const [hundreds, rest] = [Math.floor(number / 100), number % 100];
    const unit = rest % 10;
    const small =
      rest < 30
        ? noun && rest === 1
          ? 'un'
          : noun && rest === 21
            ? 'veintiún'
            : at(SPANISH, rest)
        : `${at(SPANISH_TENS, Math.floor(rest / 10))}${unit === 0 ? '' : ` y ${noun && unit === 1 ? 'un' : at(SPANISH, unit)}`}`;
    if (hundreds === 0) return small;
    return rest === 0 ? at(SPANISH_HUNDREDS, hundreds) : `${at(SPANISH_HUNDREDS, hundreds)} ${small}`;
  }
  const [millions, thousands, rest] = parts(value);
  const words: string[] = [];
  if (millions > 0) words.push(millions === 1 ? 'un millón' : `${below1000(millions, true)} millones`);
  if (thousands > 0) words.push(thousands === 1 ? 'mil' : `${below1000(thousands, true)} mil`);
  if (rest > 0 || words.length === 0) words.push(below1000(rest, false));
  return words.join(' ');
};

const ITALIAN = list(
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
);
const ITALIAN_TENS = list('- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta');

/** `elided`: « centotto » beside « centootto »; `accents`: « ventitré » beside « ventitre »; `e`: « mille e uno ». */
function italian(elided: boolean, accents: boolean, e: boolean): SpellOut {
  function below100(value: number, last: boolean): string {
    if (value < 20) return at(ITALIAN, value);
    const ten = at(ITALIAN_TENS, Math.floor(value / 10));
    const unit = value % 10;
    if (unit === 0) return ten;
    if (unit === 1 || unit === 8) return ten.slice(0, -1) + at(ITALIAN, unit);
    return ten + (unit === 3 && last && accents ? 'tré' : at(ITALIAN, unit));
  }
  function below1000(value: number, last: boolean): string {
    const [hundreds, rest] = [Math.floor(value / 100), value % 100];
    if (hundreds === 0) return below100(rest, last);
    const head = `${hundreds === 1 ? '' : at(ITALIAN, hundreds)}cento`;
    if (rest === 0) return head;
    const small = rest === 3 && last && accents ? 'tré' : below100(rest, last);
    const joined = elided && (small.startsWith('otto') || small.startsWith('otta'));
    return (joined ? head.slice(0, -1) : head) + small;
  }
  return (value) => {
    const [millions, thousands, rest] = parts(value);
    const words: string[] = [];
    if (millions > 0) words.push(millions === 1 ? 'un milione' : `${below1000(millions, true)} milioni`);
    // « ventunomila » keeps its o by CLDR.
    const head = thousands === 0 ? '' : thousands === 1 ? 'mille' : `${below1000(thousands, false)}mila`;
    const tail = rest > 0 || (head === '' && words.length === 0) ? below1000(rest, true) : '';
    if (head !== '' && tail !== '' && e && rest < 100) words.push(`${head} e ${tail}`);
    else if (head + tail !== '') words.push(head + tail);
    return words.join(' ');
  };
}

const PORTUGUESE_TENS = list('- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa');
const PORTUGUESE_HUNDREDS = list(
  '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
);

function portuguese(teens: string): SpellOut {
  const small = list(`zero um dois três quatro cinco seis sete oito nove dez onze doze treze ${teens}`);
  function below1000(value: number): string {
    if (value === 100) return 'cem';
    const [hundreds, rest] = [Math.floor(value / 100), value % 100];
    const unit = rest % 10;
    const low =
      rest < 20
        ? at(small, rest)
        : `${at(PORTUGUESE_TENS, Math.floor(rest / 10))}${unit === 0 ? '' : ` e ${at(small, unit)}`}`;
    if (hundreds === 0) return low;
    return rest === 0 ? at(PORTUGUESE_HUNDREDS, hundreds) : `${at(PORTUGUESE_HUNDREDS, hundreds)} e ${low}`;
  }
  return (value) => {
    const [millions, thousands, rest] = parts(value);
    const heads = [
      ...(millions > 0 ? [millions === 1 ? 'um milhão' : `${below1000(millions)} milhões`] : []),
      ...(thousands > 0 ? [thousands === 1 ? 'mil' : `${below1000(thousands)} mil`] : []),
    ];
    if (rest === 0) return heads.length === 0 ? 'zero' : heads.join(' ');
    if (heads.length === 0) return below1000(rest);
    // « mil e um », « mil e cem », but « mil cento e um ».
    return `${heads.join(' ')} ${rest < 100 || rest % 100 === 0 ? 'e ' : ''}${below1000(rest)}`;
  };
}

interface HanVariant {
  readonly digits: string;
  /** 十, 百, 千 and 万, 億. */
  readonly powers: string;
  readonly scales: string;
  /** Chinese says its gaps (一百零一); Japanese does not. */
  readonly zeros: boolean;
  /** 百 for 一百. */
  readonly bareHundreds: boolean;
}

function han({ digits, powers, scales, zeros, bareHundreds }: HanVariant): SpellOut {
  const digit = (value: number) => [...digits][value] ?? '';
  function below10000(value: number, first: boolean): string {
    let written = '';
    let gap = false;
    for (let power = 3; power >= 0; power--) {
      const one = Math.floor(value / 10 ** power) % 10;
      if (one === 0) {
        gap = written !== '' || !first;
        continue;
      }
      if (zeros && gap) written += digit(0);
      gap = false;
      const bare = one === 1 && power > 0 && (bareHundreds || (first && written === '' && power === 1));
      written += (bare ? '' : digit(one)) + (power === 0 ? '' : ([...powers][power - 1] ?? ''));
    }
    return written;
  }
  return (value) => {
    if (value === 0) return digit(0);
    let written = '';
    for (let myriad = 2; myriad >= 0; myriad--) {
      const section = Math.floor(value / 10_000 ** myriad) % 10_000;
      if (section === 0) continue;
      written += below10000(section, written === '') + (myriad === 0 ? '' : ([...scales][myriad - 1] ?? ''));
    }
    return written;
  };
}

const CHINESE = { zeros: true, bareHundreds: false } as const;

/** The ways of each language to write a number, by name. */
export const SPELL_OUT: readonly (readonly [language: string, variant: string, spell: SpellOut])[] = [
  [
    'fr',
    'of France',
    french({ seventy: 'soixante-dix', eighty: 'quatre-vingts', ninety: 'quatre-vingt-dix', hyphens: false }),
  ],
  [
    'fr',
    'with the hyphens of 1990',
    french({ seventy: 'soixante-dix', eighty: 'quatre-vingts', ninety: 'quatre-vingt-dix', hyphens: true }),
  ],
  [
    'fr',
    'of Belgium',
    french({ seventy: 'septante', eighty: 'quatre-vingts', ninety: 'nonante', hyphens: false }),
  ],
  [
    'fr',
    'of Switzerland',
    french({ seventy: 'septante', eighty: 'huitante', ninety: 'nonante', hyphens: false }),
  ],
  ['en', 'without “and”', english(false, '-')],
  ['en', 'with “and”', english(true, '-')],
  ['en', 'without hyphens', english(true, ' ')],
  ['de', 'with „ein“', german(false, false)],
  ['de', 'without „ein“', german(true, false)],
  ['de', 'with „und“', german(false, true)],
  ['es', 'of Spain', spanish],
  ['it', 'elided', italian(true, true, false)],
  ['it', 'in full', italian(false, true, false)],
  ['it', 'without accents', italian(true, false, false)],
  ['it', 'with « e »', italian(true, true, true)],
  ['pt', 'of Brazil', portuguese('quatorze quinze dezesseis dezessete dezoito dezenove')],
  ['pt', 'of Portugal', portuguese('catorze quinze dezasseis dezassete dezoito dezanove')],
  ['zh', 'simplified', han({ ...CHINESE, digits: '零一二三四五六七八九', powers: '十百千', scales: '万亿' })],
  [
    'zh',
    'traditional',
    han({ ...CHINESE, digits: '零一二三四五六七八九', powers: '十百千', scales: '萬億' }),
  ],
  ['zh', 'of cheques', han({ ...CHINESE, digits: '零壹贰叁肆伍陆柒捌玖', powers: '拾佰仟', scales: '万亿' })],
  [
    'ja',
    'in kanji',
    han({
      digits: '零一二三四五六七八九',
      powers: '十百千',
      scales: '万億',
      zeros: false,
      bareHundreds: true,
    }),
  ],
];
