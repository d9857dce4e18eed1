import { describe, expect, test, vi } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { createController, type LibraryData, type LibraryWorld } from '../../../src/library/controller.ts';
import { reportText } from '../../../src/library/entry/report-text.ts';
import { titleOf } from '../../../src/library/title.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { entryOf, knowledgeOf } from './sample-entries.ts';

const ENTRY = entryOf('ruoming-pang', 'person', { name: 'Ruoming Pang' });
const KNOWLEDGE = knowledgeOf([ENTRY]);

function stage(patch: Partial<LibraryWorld> = {}) {
  const drawn: LibraryData[] = [];
  const calls: string[] = [];
  const controller = createController(
    {
      change: async (change) => change(DEFAULT_SETTINGS),
      copy: async (text) => void calls.push(text),
      go: (hash) => void calls.push(hash),
      translator: createTranslator,
      draw: (data) => void drawn.push(data),
      ...patch,
    },
    {
      knowledge: KNOWLEDGE,
      today: '2026-08-01',
      settings: DEFAULT_SETTINGS,
      translator: createTranslator('en'),
      route: { view: 'list' },
      query: '',
      group: null,
      period: { from: null, to: null },
      notice: null,
    },
  );
  return { controller, calls, drawn, now: () => drawn.at(-1) };
}

describe('a report', () => {
  test('names the entry and the knowledge base, and leaves the rest to be filled in', () => {
    const lines = reportText(ENTRY, KNOWLEDGE, createTranslator('en')).split('\n');
    expect(lines).toEqual([
      'Interligne: an error in “Ruoming Pang”',
      '',
      'Entry: ruoming-pang',
      'Knowledge base: 1.2.3, checked up to 2026-05-30',
      '',
      'What is wrong: ',
      'What would be right: ',
      'A source for it (publisher, title, address, date): ',
      '',
    ]);
  });

  test('names the pack that an entry came from, in the language of the interface', () => {
    const text = reportText(
      ENTRY,
      { ...KNOWLEDGE, own: { 'ruoming-pang': 'Puces' } },
      createTranslator('fr'),
    );
    expect(text).toContain('Du paquet\u00a0: Puces');
  });

  test('goes into the clipboard and is said; a refusal is said, too', async () => {
    const { controller, calls, now } = stage();
    controller.actions.copyReport(ENTRY);
    await vi.waitFor(() => expect(now()?.notice).toBe('copied'));
    expect(calls[0]).toContain('ruoming-pang');
    controller.wentTo('#');
    expect(now()?.notice).toBeNull();
    const refused = stage({ copy: () => Promise.reject(new Error('no')) });
    refused.controller.actions.copyReport(ENTRY);
    await vi.waitFor(() => expect(refused.now()?.notice).toBe('notCopied'));
  });
});

describe('choices', () => {
  test('the gloss language shows at once; one that cannot be saved is taken back and said', async () => {
    const { controller, now } = stage({ change: () => Promise.reject(new Error('quota')) });
    controller.actions.chooseGloss('both');
    expect(now()?.settings.gloss).toBe('both');
    await vi.waitFor(() => expect(now()).toMatchObject({ settings: { gloss: 'en' }, notice: 'unsaved' }));
  });

  test('a search outlives the way to an entry and back', () => {
    const { controller, now } = stage();
    controller.actions.search('pang');
    controller.actions.chooseGroup('person');
    controller.wentTo('#ruoming-pang');
    controller.wentTo('#');
    expect(now()).toMatchObject({ query: 'pang', group: 'person', route: { view: 'list' } });
  });

  test('going anywhere goes by the address', () => {
    const { controller, calls, drawn } = stage();
    controller.actions.go({ view: 'flow', organization: 'openai' });
    expect(calls).toEqual(['#flow/openai']);
    expect(drawn).toEqual([]);
  });

  test('another interface language and other packs are shown', () => {
    const { controller, now } = stage();
    controller.settingsChanged({ ...DEFAULT_SETTINGS, interfaceLanguage: 'fr' });
    expect(now()?.translator.language).toBe('fr');
    controller.knowledgeChanged(knowledgeOf([]));
    expect(now()?.knowledge.entries).toEqual({});
  });
});

test('the window is called by what it shows', () => {
  const { controller, now } = stage();
  const titles = ['#', '#ruoming-pang', '#flow'].map((hash) => {
    controller.wentTo(hash);
    return titleOf(now() as LibraryData);
  });
  expect(titles).toEqual([
    'Library · Interligne',
    'Ruoming Pang · Library · Interligne',
    'Who moved where · Library · Interligne',
  ]);
});
