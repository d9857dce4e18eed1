/*
 * Asks one peer, in a process of its own that may be ended at any time: jobs (JSON) on standard input, one answer a line on standard
 * output as soon as it is there. Run by `ask.ts` alone.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Span } from '../judge.ts';
import type { Job } from './ask.ts';
import {
  type ChronoAnswer,
  type CompromiseAnswer,
  fromChrono,
  fromCompromise,
  fromRecognizers,
  type RecognizersAnswer,
} from './normalise.ts';

const load = createRequire(new URL('../../../../bench/package.json', import.meta.url));

type Ask = (job: Job) => Span[];

type Recognize = (
  text: string,
  culture: string,
  options?: undefined,
  reference?: Date,
) => RecognizersAnswer[];

/** Cultures of the JavaScript port; it reads other languages by its English tables, as it does for anybody. */
const CULTURES: Readonly<Record<string, string>> = {
  en: 'en-us',
  fr: 'fr-fr',
  es: 'es-es',
  pt: 'pt-br',
  zh: 'zh-cn',
  ja: 'ja-jp',
};

const day = (ref: string | null) => new Date(`${ref ?? '2016-11-07'}T12:00:00`);

function recognizers(): Ask {
  const suite = load('@microsoft/recognizers-text-suite') as Readonly<Record<string, Recognize>>;
  const models: Readonly<Record<Job['model'], string>> = {
    money: 'recognizeCurrency',
    number: 'recognizeNumber',
    percent: 'recognizePercentage',
    age: 'recognizeAge',
    time: 'recognizeDateTime',
  };
  return ({ text, lang, ref, model }) => {
    const culture = CULTURES[lang] ?? `${lang}-${lang}`;
    return (suite[models[model]]?.(text, culture, undefined, day(ref)) ?? []).flatMap(fromRecognizers);
  };
}

function chrono(): Ask {
  type Parser = { parse(text: string, reference: Date): ChronoAnswer[] };
  const all = load('chrono-node') as Readonly<Record<string, Parser>>;
  return ({ text, lang, ref, model }) =>
    model === 'time' ? (all[lang]?.parse(text, day(ref)) ?? []).flatMap(fromChrono) : [];
}

interface View {
  json(options: object): CompromiseAnswer[];
}
type Document = Readonly<Record<'money' | 'numbers' | 'dates' | 'durations', (options?: object) => View>>;
type Nlp = ((text: string) => Document) & { plugin(plugin: unknown): void };

function compromise(): Ask {
  const loaded = new Map<string, Nlp | null>();
  const nlpOf = (lang: string): Nlp | null => {
    const known = loaded.get(lang);
    if (known !== undefined) return known;
    let nlp: Nlp | null = null;
    if (lang === 'en') {
      nlp = load('compromise') as Nlp;
      nlp.plugin(load('compromise-dates'));
    } else if (['fr', 'es', 'de'].includes(lang)) {
      const module = load(`${lang}-compromise`) as Nlp & { readonly default?: Nlp };
      nlp = module.default ?? module;
    }
    loaded.set(lang, nlp);
    return nlp;
  };
  return ({ text, lang, ref, model }) => {
    const nlp = nlpOf(lang);
    if (nlp === null || (lang !== 'en' && (model === 'money' || model === 'time' || model === 'age')))
      return [];
    const document = nlp(text);
    const json = (view: View) => view.json({ offset: true, text: true, terms: false });
    if (model === 'time')
      return [
        ...json(document.dates({ today: (ref ?? '2016-11-07').slice(0, 10), timezone: 'UTC' })),
        ...json(document.durations()),
      ].flatMap(fromCompromise);
    return json(model === 'money' ? document.money() : document.numbers()).flatMap(fromCompromise);
  };
}

const PEERS: Readonly<Record<string, () => Ask>> = { recognizers, chrono, compromise };

const ask = PEERS[process.argv[2] ?? '']?.();
if (ask === undefined) throw new Error(`unknown peer: ${process.argv[2]}`);
for (const job of JSON.parse(readFileSync(0, 'utf8')) as Job[]) {
  let spans: Span[] = [];
  try {
    spans = ask(job);
  } catch {
    // A peer that breaks on a text has found nothing there.
  }
  process.stdout.write(`${JSON.stringify({ key: job.key, spans })}\n`);
}
