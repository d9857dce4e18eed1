import { h, render } from 'preact';
import type { Annotation, AnnotationKind } from '../../../src/core/annotation.ts';
import { chooseLanguage } from '../../../src/i18n/choose-language.ts';
import { createTranslator, languages } from '../../../src/i18n/create-translator.ts';
import { createController } from '../../../src/options/controller.ts';
import { Options } from '../../../src/options/Options.tsx';
import type { Shortcut } from '../../../src/options/shortcut.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';
import '../../../entrypoints/options/style.css';

/*
 * The settings page in the state that the address asks for (`?language=fr&full&firefox`), with the real controller; what it saves, hands out
 * and erases stands in `calls`.
 */

const asked = new URLSearchParams(location.search);
const calls: string[] = [];
Object.assign(globalThis, { calls });

const FULL: Settings = {
  ...DEFAULT_SETTINGS,
  sitesOff: ['gazette.example', 'courrier.example'],
  pagesOff: [
    'https://news.example/2025/07/a-page-with-quite-a-long-address-that-has-to-be-broken-somewhere?utm=1',
  ],
  muted: ['claude\nclaude', 'apple\napple\nhttps://garden.example/cider'],
  known: ['mistral', 'no-longer-there'],
  kindsOff: ['place'],
};

let stored: Settings = {
  ...(asked.has('full') ? FULL : DEFAULT_SETTINGS),
  interfaceLanguage: asked.get('language') ?? 'en',
};
let shortcuts: Shortcut[] = [
  { name: 'next-annotation', description: 'Next', keys: 'Alt+Period' },
  { name: 'switch-gloss', description: 'Gloss', keys: 'Alt+Shift+G' },
  { name: 'new-one', description: 'A command of tomorrow', keys: '' },
];

/** A made-up text; each name at its every place. */
const NAMES: readonly (readonly [words: string, kind: AnnotationKind])[] = [
  ['Mei Tanaka', 'person'],
  ['Northlight', 'organization'],
  ['Iris', 'product'],
  ['signing bonus', 'term'],
  ['Lakeside', 'place'],
  ['two years', 'figure'],
];
const TEXT =
  'Mei Tanaka left Northlight, the maker of Iris, after two years. The signing bonus was large, even for Lakeside. ' +
  'A signing bonus is paid once. Mei Tanaka said nothing, Northlight little.';

function sampleAnnotations(): Annotation[] {
  return NAMES.flatMap(([words, kind]) =>
    [...TEXT.matchAll(new RegExp(words, 'gu'))].map(
      ({ index }): Annotation => ({
        start: index,
        end: index + words.length,
        text: words,
        kind,
        entry: kind === 'figure' ? null : words,
        confidence: 1,
        reason: kind === 'figure' ? 'figure' : 'full-name',
      }),
    ),
  ).sort((one, other) => one.start - other.start);
}

const controller = createController(
  {
    change: async (change) => {
      if (asked.has('refuse')) throw new Error('QUOTA_BYTES quota exceeded');
      stored = change(stored);
      calls.push(`saved ${JSON.stringify(stored)}`);
      return stored;
    },
    translator: (setting) => createTranslator(chooseLanguage(setting, ['en'], languages())),
    sample: async () => ({ text: TEXT, language: 'en', annotations: sampleAnnotations() }),
    names: async () => ({ mistral: 'Mistral AI', claude: 'Claude', apple: 'Apple' }),
    shortcuts: async () => shortcuts,
    setShortcut: async (name, keys) => {
      shortcuts = shortcuts.map((one) => (one.name === name ? { ...one, keys } : one));
    },
    openShortcuts: async () => !asked.has('refuse'),
    save: (name, text) => calls.push(`file ${name}\n${text}`),
    today: () => '2026-08-01',
    inventory: async () => ({ packs: 2, review: false }),
    eraseAll: async () => {
      stored = DEFAULT_SETTINGS;
      calls.push('erased');
      controller.settingsChanged(stored);
    },
    draw: (data) => {
      document.documentElement.lang = data.translator.language;
      const root = document.querySelector('#options');
      if (root) render(h(Options, { data, actions: controller.actions }), root);
    },
  },
  {
    settings: stored,
    translator: createTranslator(stored.interfaceLanguage),
    languages: languages(),
    sample: null,
    names: {},
    shortcuts: { list: [], editable: asked.has('firefox'), problem: null, closed: false },
    siteProblem: null,
    file: null,
    erasing: null,
    notice: null,
  },
);

void controller.start();
