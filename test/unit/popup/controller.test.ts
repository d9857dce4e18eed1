import { describe, expect, test, vi } from 'vitest';
import type { Detection } from '../../../src/core/analysis.ts';
import { failure, type Outcome, success } from '../../../src/messages/outcome.ts';
import type { PageSummary } from '../../../src/messages/protocol.ts';
import { createController, type PopupWorld } from '../../../src/popup/controller.ts';
import type { PopupData } from '../../../src/popup/Popup.tsx';
import { withMute } from '../../../src/settings/mutes.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';

const URL_HERE = 'https://news.example/a';
const summary = { title: 'A page' } as PageSummary;
const COVERAGE: Detection = { verdict: 'coverage', article: null, score: 0.8, reasons: [] };
const OTHER: Detection = { verdict: 'other', article: null, score: 0, reasons: [] };

function stage(patch: Partial<PopupWorld> = {}, settings: Settings = DEFAULT_SETTINGS) {
  const drawn: PopupData[] = [];
  const calls: string[] = [];
  let stored = settings;
  const world: PopupWorld = {
    summary: async () => success(summary),
    assess: async () => success(OTHER),
    annotate: async () => {
      calls.push('annotate');
      return success(true);
    },
    show: async (start, end, open) => calls.push(`show ${start}-${end} ${open}`),
    change: async (step) => {
      stored = step(stored);
      return stored;
    },
    translator: (language) => ({ language, t: (key) => key }),
    list: async () => calls.push('list'),
    back: async () => calls.push('back'),
    prepareSearch: () => calls.push('prepare search'),
    openLibrary: async (entry) => calls.push(`library ${entry}`),
    openOptions: async () => calls.push('options'),
    openHelp: async () => calls.push('help'),
    openReading: async () => calls.push('reading'),
    exportPage: async ({ glosses }, what, format) => `${what} ${format} ${glosses.join(' ')}`,
    close: () => calls.push('close'),
    draw: (data) => drawn.push(data),
    ...patch,
  };
  const controller = createController(world, {
    page: { state: 'loading' },
    url: URL_HERE,
    settings,
    knowledge: null,
    searched: null,
    translator: { language: settings.interfaceLanguage, t: (key) => key },
    languages: ['en', 'fr'],
    trouble: null,
  });
  const now = () => drawn.at(-1);
  return { controller, drawn, calls, now, stored: () => stored };
}

describe('choices', () => {
  test('a choice shows at once and is saved behind', async () => {
    const { controller, now, stored } = stage();
    controller.actions.chooseGloss('both');
    expect(now()?.settings.gloss).toBe('both');
    await vi.waitFor(() => expect(stored().gloss).toBe('both'));
  });

  test('one that cannot be saved is taken back and said, and the next one that can takes that away', async () => {
    let full = true;
    const { controller, now } = stage({
      change: async (step) => {
        if (full) throw new Error('quota');
        return step(DEFAULT_SETTINGS);
      },
    });
    controller.actions.chooseGloss('fr');
    await vi.waitFor(() => expect(now()).toMatchObject({ settings: { gloss: 'en' }, trouble: 'unsaved' }));
    full = false;
    controller.actions.chooseGloss('both');
    await vi.waitFor(() => expect(now()).toMatchObject({ settings: { gloss: 'both' }, trouble: null }));
  });

  test('of several quick choices the last stays on the screen while the first are being saved', async () => {
    const saves: (() => void)[] = [];
    let stored = DEFAULT_SETTINGS;
    const { controller, drawn } = stage({
      change: (step) =>
        new Promise((resolve) => {
          saves.push(() => {
            stored = step(stored);
            resolve(stored);
          });
        }),
    });
    controller.actions.chooseGloss('fr');
    controller.actions.chooseGloss('both');
    const before = drawn.length;
    for (const save of saves) {
      save();
      controller.settingsChanged(stored);
      await Promise.resolve();
    }
    await vi.waitFor(() => expect(drawn.length).toBeGreaterThan(before));
    expect(drawn.slice(before).map(({ settings }) => settings.gloss)).not.toContain('fr');
  });

  test('another interface language brings its words', () => {
    const { controller, now } = stage();
    controller.actions.chooseLanguage('fr');
    expect(now()?.translator.language).toBe('fr');
  });

  test('words that are still on their way are waited for, and those of a language that was left meanwhile are not shown', async () => {
    const coming = new Map<string, () => void>();
    const { controller, now } = stage({
      translator: (language) =>
        new Promise((resolve) => coming.set(language, () => resolve({ language, t: (key) => key }))),
    });
    controller.actions.chooseLanguage('fr');
    controller.actions.chooseLanguage('de');
    expect(now()?.settings.interfaceLanguage).toBe('de');
    expect(now()?.translator.language).toBe(DEFAULT_SETTINGS.interfaceLanguage);
    coming.get('de')?.();
    await vi.waitFor(() => expect(now()?.translator.language).toBe('de'));
    coming.get('fr')?.();
    await Promise.resolve();
    expect(now()?.translator.language).toBe('de');
  });

  test('a change in another window is shown', () => {
    const { controller, now } = stage();
    controller.settingsChanged({ ...DEFAULT_SETTINGS, gloss: 'fr' });
    expect(now()?.settings.gloss).toBe('fr');
  });
});

describe('switches', () => {
  test('write the page, the site, or everything', async () => {
    const { controller, stored } = stage();
    controller.actions.switch('page', false);
    controller.actions.switch('site', false);
    controller.actions.switch('everywhere', false);
    await vi.waitFor(() =>
      expect(stored()).toMatchObject({ enabled: false, sitesOff: ['news.example'], pagesOff: [URL_HERE] }),
    );
  });

  test('a muted name is marked again, and the page is asked anew', async () => {
    const ask = vi.fn(async () => success(summary));
    const mute = { entry: 'claude', form: 'claude', page: null };
    const settings = withMute(DEFAULT_SETTINGS, mute, true);
    const { controller, stored } = stage({ summary: ask }, settings);
    controller.actions.unmute(mute);
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    expect(stored()).toMatchObject({ muted: [] });
  });

  test('a page that is off is not asked', async () => {
    const ask = vi.fn(async () => success(summary));
    const { controller } = stage({ summary: ask }, { ...DEFAULT_SETTINGS, enabled: false });
    await controller.load();
    expect(ask).not.toHaveBeenCalled();
  });

  test('switched on again, coverage is annotated again and anything else is left alone', async () => {
    for (const [detection, expected] of [
      [COVERAGE, ['annotate']],
      [OTHER, []],
    ] as const) {
      const { controller, calls, now } = stage(
        { summary: async () => failure('nobody'), assess: async () => success(detection) },
        { ...DEFAULT_SETTINGS, enabled: false },
      );
      await controller.load();
      controller.actions.switch('everywhere', true);
      await vi.waitFor(() => expect(now()?.page).toEqual({ state: 'unread', detection }));
      expect(calls).toEqual(expected);
    }
  });
});

describe('the page', () => {
  test('“annotate” shows what the reader then finds', async () => {
    let there = false;
    const { controller, drawn, now } = stage({
      summary: async (): Promise<Outcome<PageSummary>> => (there ? success(summary) : failure('nobody')),
      annotate: async () => {
        there = true;
        return success(true);
      },
    });
    await controller.load();
    expect(now()?.page).toEqual({ state: 'unread', detection: OTHER });
    controller.actions.annotate();
    await vi.waitFor(() => expect(now()?.page).toEqual({ state: 'read', summary }));
    expect(drawn.map(({ page }) => page.state)).toContain('annotating');
  });

  test.each([
    ['refused', async () => success(false)],
    ['broken', async () => failure('failed')],
  ])('“annotate” that is %s says so and shows the page as before', async (_name, annotate) => {
    const { controller, now } = stage({ summary: async () => failure('nobody'), annotate });
    await controller.load();
    controller.actions.annotate();
    await vi.waitFor(() => expect(now()?.trouble).toBe('annotateFailed'));
    expect(now()?.page).toEqual({ state: 'unread', detection: OTHER });
  });

  test('a row goes there, then the popup closes', async () => {
    const { controller, calls } = stage();
    controller.actions.show(10, 20, true);
    await vi.waitFor(() => expect(calls).toEqual(['show 10-20 true', 'close']));
  });

  test('the list of all annotations opens in the page, then the popup closes', async () => {
    const { controller, calls } = stage();
    controller.actions.list();
    await vi.waitFor(() => expect(calls).toEqual(['list', 'close']));
  });
});
