import { expect, test } from 'vitest';
import { createController } from '../../../src/options/controller.ts';
import type { OptionsData } from '../../../src/options/options-data.ts';
import { settingsFile } from '../../../src/options/settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';

/** The settings page without a page: what it shows last, and what is stored. */
function page(first: Partial<Settings> = {}) {
  const world = { stored: { ...DEFAULT_SETTINGS, ...first }, refuse: false, erased: false };
  const translator = { language: 'en', t: (key: string) => key };
  let shown: OptionsData = {
    settings: world.stored,
    translator,
    languages: ['en', 'fr'],
    sample: null,
    names: {},
    shortcuts: {
      list: [
        { name: 'a', description: 'A', keys: 'Alt+A' },
        { name: 'b', description: 'B', keys: 'Alt+B' },
      ],
      editable: true,
      problem: null,
      closed: false,
    },
    siteProblem: null,
    file: null,
    erasing: null,
    notice: null,
  };
  const keys = new Map<string, string>();
  const { actions } = createController(
    {
      change: async (change) => {
        if (world.refuse) throw new Error('quota');
        world.stored = change(world.stored);
        return world.stored;
      },
      translator: () => translator,
      sample: async () => ({ text: '', language: 'en', annotations: [] }),
      names: async () => ({}),
      shortcuts: async () =>
        shown.shortcuts.list.map((one) => ({ ...one, keys: keys.get(one.name) ?? one.keys })),
      setShortcut: async (name, to) => {
        if (to === 'Alt+F4') throw new Error('reserved');
        keys.set(name, to);
      },
      openShortcuts: async () => false,
      save: () => undefined,
      today: () => '2026-11-26',
      inventory: async () => ({ packs: 1, review: true }),
      eraseAll: async () => {
        if (world.refuse) throw new Error('corrupt');
        world.erased = true;
      },
      draw: (data) => {
        shown = data;
      },
    },
    shown,
  );
  return {
    world,
    actions,
    get shown() {
      return shown;
    },
    /** Lets everything that was asked for come to its end. */
    settle: async () => {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test('a site is added once, as a site; what is none is told', async () => {
  const at = page();
  expect(at.actions.addSite('not a site')).toBe(false);
  expect(at.shown.siteProblem).toBe('notASite');
  expect(at.actions.addSite('https://www.Gazette.example/news')).toBe(true);
  await at.settle();
  expect(at.world.stored.sitesOff).toEqual(['gazette.example']);
  expect(at.shown.siteProblem).toBeNull();
  expect(at.actions.addSite('gazette.example')).toBe(false);
  expect(at.shown.siteProblem).toBe('there');
});

test('what is taken off a list is put back in its place', async () => {
  const at = page({ sitesOff: ['a.example', 'b.example', 'c.example'] });
  at.actions.remove('sitesOff', 'b.example', 'b.example');
  await at.settle();
  expect(at.world.stored.sitesOff).toEqual(['a.example', 'c.example']);
  expect(at.shown.notice).toEqual({ code: 'removed', what: 'b.example', undo: true });
  at.actions.undo();
  await at.settle();
  expect(at.world.stored.sitesOff).toEqual(['a.example', 'b.example', 'c.example']);
  expect(at.shown.notice).toEqual({ code: 'undone', undo: false });
});

test('a file changes nothing until it is applied, and can be taken back', async () => {
  const at = page({ known: ['mistral'] });
  const next: Settings = { ...DEFAULT_SETTINGS, gloss: 'fr' };
  at.actions.readFile(new File([settingsFile(next, '2026-11-26').text], 'mine.json'));
  await at.settle();
  expect(at.shown.file).toMatchObject({ state: 'preview', name: 'mine.json', settings: next });
  expect(at.world.stored.gloss).toBe('en');
  at.actions.applyFile();
  await at.settle();
  expect(at.world.stored).toEqual(next);
  expect(at.shown).toMatchObject({ file: null, notice: { code: 'imported', undo: true } });
  at.actions.undo();
  await at.settle();
  expect(at.world.stored).toEqual({ ...DEFAULT_SETTINGS, known: ['mistral'] });
});

test('a damaged file is told and changes nothing', async () => {
  const at = page();
  at.actions.readFile(
    new File(['{ "interligne": "settings", "settings": { "version": 1, "gloss": 7 } }'], 'x'),
  );
  await at.settle();
  expect(at.shown.file).toMatchObject({ state: 'refused', problems: [{ place: 'gloss' }] });
  at.actions.applyFile();
  await at.settle();
  expect(at.world.stored).toEqual(DEFAULT_SETTINGS);
});

test('a choice that cannot be saved is taken back and said', async () => {
  const at = page();
  at.world.refuse = true;
  at.actions.chooseDensity('essential');
  expect(at.shown.settings.density).toBe('essential');
  await at.settle();
  expect(at.shown.settings.density).toBe('standard');
  expect(at.shown.notice?.code).toBe('unsaved');
});

test('erasing asks first, and says what goes', async () => {
  const at = page();
  at.actions.askErase();
  await at.settle();
  expect(at.shown.erasing).toEqual({ packs: 1, review: true });
  at.actions.keepAll();
  expect(at.shown.erasing).toBeNull();
  expect(at.world.erased).toBe(false);
  at.actions.askErase();
  await at.settle();
  at.actions.erase();
  await at.settle();
  expect(at.world.erased).toBe(true);
  expect(at.shown).toMatchObject({ erasing: null, notice: { code: 'erased' } });
});

test('keys that are wrong, another’s, or refused are told at their command', async () => {
  const at = page();
  for (const [typed, code] of [
    ['g', 'invalid'],
    ['alt+b', 'taken'],
    ['alt+f4', 'refused'],
  ] as const) {
    at.actions.setShortcut('a', typed);
    await at.settle();
    expect(at.shown.shortcuts.problem).toEqual({ name: 'a', code });
  }
  at.actions.setShortcut('a', 'alt+shift+k');
  await at.settle();
  expect(at.shown.shortcuts).toMatchObject({
    problem: null,
    list: [{ keys: 'Alt+Shift+K' }, { keys: 'Alt+B' }],
  });
});
