import { type SoonTranslator, type Translator, whenTranslated } from '../i18n/translator.ts';
import { withSite } from '../settings/off.ts';
import type { Settings } from '../settings/settings.ts';
import type { Inventory, OptionsActions, OptionsData, SampleText } from './options-data.ts';
import type { ListField } from './settings-changes.ts';
import { LONGEST_FILE, readSettingsFile, settingsFile } from './settings-file.ts';
import { readShortcut, type Shortcut } from './shortcut.ts';
import { readSite } from './site-input.ts';

/** The world as the settings page reaches it; `entrypoints/options` fills it in, tests put fakes in its place. */
export interface OptionsWorld {
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  translator(interfaceLanguage: string): SoonTranslator;
  /** The sample in the translator's language, with what is found in it. */
  sample(translator: Translator): Promise<SampleText>;
  /** Names of the entries there are, by id. */
  names(): Promise<Readonly<Record<string, string>>>;
  shortcuts(): Promise<readonly Shortcut[]>;
  setShortcut(name: string, keys: string): Promise<void>;
  /** False where the browser refuses. */
  openShortcuts(): Promise<boolean>;
  save(fileName: string, text: string): void;
  /** ISO day. */
  today(): string;
  inventory(): Promise<Inventory>;
  eraseAll(): Promise<void>;
  draw(data: OptionsData): void;
}

export interface OptionsController {
  readonly actions: OptionsActions;
  start(): Promise<void>;
  /** The settings were changed, here or in another window. */
  settingsChanged(settings: Settings): void;
}

/**
 * Keeps what the settings page shows and does what its controls ask. Choices show at once and are saved behind; one that cannot be saved is
 * taken back and said.
 */
export function createController(world: OptionsWorld, start: OptionsData): OptionsController {
  let data = start;
  let saved = start.settings;
  let pending = 0;
  /** Takes the last removal or import back. */
  let takeBack: ((settings: Settings) => Settings) | null = null;

  const update = (patch: Partial<OptionsData>) => {
    data = { ...data, ...patch };
    world.draw(data);
  };

  const take = (settings: Settings) => {
    const { interfaceLanguage } = settings;
    const same = interfaceLanguage === data.settings.interfaceLanguage;
    update({ settings });
    if (same) return;
    whenTranslated(world.translator(interfaceLanguage), (translator) => {
      if (data.settings.interfaceLanguage !== interfaceLanguage) return;
      update({ translator });
      void loadSample();
    });
  };

  const loadSample = async () => {
    const { translator } = data;
    const sample = await world.sample(translator);
    if (translator === data.translator) update({ sample });
  };

  const change = async (step: (settings: Settings) => Settings): Promise<boolean> => {
    pending += 1;
    take(step(data.settings));
    let done = true;
    try {
      saved = await world.change(step);
    } catch {
      done = false;
    }
    pending -= 1;
    // Until the last of several quick choices is saved, the screen shows what was chosen, not what was saved so far.
    if (pending === 0) take(saved);
    if (!done) update({ notice: { code: 'unsaved', undo: false } });
    return done;
  };

  /** A plain choice: what was said before is over. */
  const choose = (patch: Partial<Settings>) => {
    if (data.notice?.code === 'unsaved') update({ notice: null });
    void change((settings) => ({ ...settings, ...patch }));
  };

  const remove = async (field: ListField, item: string, what: string) => {
    const place = (data.settings[field] as readonly string[]).indexOf(item);
    const without = (settings: Settings) =>
      withList(settings, field, (list) => list.filter((other) => other !== item));
    if (!(await change(without))) return;
    takeBack = (settings) =>
      withList(settings, field, (list) => (list.includes(item) ? list : list.toSpliced(place, 0, item)));
    update({ notice: { code: 'removed', what, undo: true } });
  };

  const undo = async () => {
    const step = takeBack;
    takeBack = null;
    if (step && (await change(step))) update({ notice: { code: 'undone', undo: false } });
  };

  const addSite = (typed: string): boolean => {
    const site = readSite(typed);
    const there = site !== null && data.settings.sitesOff.includes(site);
    update({ siteProblem: site === null ? 'notASite' : there ? 'there' : null });
    if (site === null || there) return false;
    void change((settings) => withSite(settings, `https://${site}/`, false));
    return true;
  };

  const setShortcut = async (name: string, typed: string) => {
    const keys = readShortcut(typed);
    const { list } = data.shortcuts;
    const say = (code: 'invalid' | 'taken' | 'refused' | null) =>
      update({ shortcuts: { ...data.shortcuts, problem: code === null ? null : { name, code } } });
    if (keys === null) return say('invalid');
    if (keys !== '' && list.some((other) => other.name !== name && other.keys === keys)) return say('taken');
    try {
      await world.setShortcut(name, keys);
      update({ shortcuts: { ...data.shortcuts, list: await world.shortcuts(), problem: null } });
    } catch {
      say('refused');
    }
  };

  const readFile = async (file: File) => {
    // A file that is too long for its size alone is not even brought into memory.
    const text = file.size > LONGEST_FILE ? ' '.repeat(LONGEST_FILE + 1) : await file.text();
    const { settings, problems } = readSettingsFile(text);
    const { name } = file;
    if (problems) update({ file: { state: 'refused', name, problems }, notice: null });
    else update({ file: { state: 'preview', name, settings }, notice: null });
  };

  const applyFile = async () => {
    const { file, settings: before } = data;
    if (file?.state !== 'preview') return;
    if (!(await change(() => file.settings))) return;
    takeBack = () => before;
    update({ file: null, notice: { code: 'imported', undo: true } });
  };

  const erase = async () => {
    try {
      await world.eraseAll();
      takeBack = null;
      update({ erasing: null, file: null, notice: { code: 'erased', undo: false } });
    } catch {
      update({ erasing: null, notice: { code: 'notErased', undo: false } });
    }
  };

  return {
    actions: {
      chooseGloss: (gloss) => choose({ gloss }),
      chooseLanguage: (interfaceLanguage) => choose({ interfaceLanguage }),
      chooseDensity: (density) => choose({ density }),
      setFirstMentionOnly: (firstMentionOnly) => choose({ firstMentionOnly }),
      setEnabled: (enabled) => choose({ enabled }),
      setKind: (kind, on) =>
        void change((settings) => {
          const others = settings.kindsOff.filter((other) => other !== kind);
          return { ...settings, kindsOff: on ? others : [...others, kind] };
        }),
      addSite,
      remove: (field, item, what) => void remove(field, item, what),
      undo: () => void undo(),
      setShortcut: (name, typed) => void setShortcut(name, typed),
      openShortcuts: () =>
        void world
          .openShortcuts()
          .then((opened) => update({ shortcuts: { ...data.shortcuts, closed: !opened } })),
      exportSettings: () => {
        const { name, text } = settingsFile(data.settings, world.today());
        world.save(name, text);
      },
      readFile: (file) => void readFile(file),
      applyFile: () => void applyFile(),
      dropFile: () => update({ file: null }),
      askErase: () => void world.inventory().then((erasing) => update({ erasing, notice: null })),
      erase: () => void erase(),
      keepAll: () => update({ erasing: null }),
    },
    start: async () => {
      world.draw(data);
      const list = await world.shortcuts().catch(() => []);
      update({ shortcuts: { ...data.shortcuts, list } });
      update({ names: await world.names() });
      await loadSample();
    },
    settingsChanged: (settings) => {
      saved = settings;
      if (pending === 0) take(settings);
    },
  };
}

function withList(
  settings: Settings,
  field: ListField,
  change: (list: readonly string[]) => readonly string[],
): Settings {
  // The items of every list are texts that were in it before.
  return { ...settings, [field]: change(settings[field]) } as Settings;
}
