/** Turns a key of `locales/` into words of the interface language. */
export interface Translator {
  /** BCP 47 tag of the language the words come in. */
  readonly language: string;
  /** The words under `key` with `values` filled in; the key itself where it has no words. */
  t(key: string, values?: Record<string, unknown>): string;
}

/** A translator where its words are there, else the promise of one. */
export type SoonTranslator = Translator | Promise<Translator>;

/** Hands a translator over: at once where it is there, so that a screen is drawn but once. */
export function whenTranslated(soon: SoonTranslator, take: (translator: Translator) => void): void {
  if (soon instanceof Promise) void soon.then(take);
  else take(soon);
}
