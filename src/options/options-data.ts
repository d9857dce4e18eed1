import type { Annotation, AnnotationKind } from '../core/annotation.ts';
import type { GlossChoice } from '../core/localized.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Density, Settings } from '../settings/settings.ts';
import type { ListField } from './settings-changes.ts';
import type { FileProblem } from './settings-file.ts';
import type { Shortcut } from './shortcut.ts';

/** A text with what was found in it. */
export interface SampleText {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly annotations: readonly Annotation[];
}

/** What became of what the reader last did. `undo`: it can be taken back. */
export interface Notice {
  readonly code: 'removed' | 'imported' | 'undone' | 'unsaved' | 'erased' | 'notErased';
  /** What was removed, in words. */
  readonly what?: string;
  readonly undo: boolean;
}

/** A file that was chosen, and what came of reading it. */
export type ImportState =
  | { readonly state: 'refused'; readonly name: string; readonly problems: readonly FileProblem[] }
  | {
      readonly state: 'preview';
      readonly name: string;
      readonly settings: Settings;
    };

/** What storage holds beside the settings. */
export interface Inventory {
  readonly packs: number;
  readonly review: boolean;
}

export interface ShortcutsState {
  readonly list: readonly Shortcut[];
  /** Whether they can be changed here; else only on the browser's own screen. */
  readonly editable: boolean;
  /** What is wrong with the keys that were last entered, and for which command. */
  readonly problem: { readonly name: string; readonly code: 'invalid' | 'taken' | 'refused' } | null;
  /** The browser did not open its screen. */
  readonly closed: boolean;
}

/** Everything the settings page shows. */
export interface OptionsData {
  readonly settings: Settings;
  readonly translator: Translator;
  /** The languages the interface can come in. */
  readonly languages: readonly string[];
  /** null while it is being read. */
  readonly sample: SampleText | null;
  /** Names of entries by id; those that are missing are shown by their id. */
  readonly names: Readonly<Record<string, string>>;
  readonly shortcuts: ShortcutsState;
  readonly siteProblem: 'notASite' | 'there' | null;
  readonly file: ImportState | null;
  /** What would be erased, once the reader asked for it and before they confirm. */
  readonly erasing: Inventory | null;
  readonly notice: Notice | null;
}

/** Everything the settings page can do. */
export interface OptionsActions {
  chooseGloss(gloss: GlossChoice): void;
  chooseLanguage(language: string): void;
  chooseDensity(density: Density): void;
  setFirstMentionOnly(on: boolean): void;
  setKind(kind: AnnotationKind, on: boolean): void;
  setEnabled(on: boolean): void;
  /** Puts a site on the list of those left alone; says whether it was one. */
  addSite(typed: string): boolean;
  /** Takes an item off a list. */
  remove(field: ListField, item: string, what: string): void;
  undo(): void;
  setShortcut(name: string, typed: string): void;
  openShortcuts(): void;
  exportSettings(): void;
  readFile(file: File): void;
  applyFile(): void;
  dropFile(): void;
  askErase(): void;
  erase(): void;
  keepAll(): void;
}
