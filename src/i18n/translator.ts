/** Turns a key of `locales/` into words of the interface language. */
export interface Translator {
  /** BCP 47 tag of the language the words come in. */
  readonly language: string;
  /** The words under `key` with `values` filled in; the key itself where it has no words. */
  t(key: string, values?: Record<string, unknown>): string;
}
