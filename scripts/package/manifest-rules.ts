/*
 * What both shops ask of a manifest and of its words, as rules from a manifest to what is wrong with it. Mozilla's linter checks
 * the built extension besides; Google has no linter.
 *
 * Names: Edge takes 45 characters, addons.mozilla.org 50, Chrome's store 75. Descriptions: Chrome takes 132. New extensions at
 * addons.mozilla.org must say since November 2025 what data they collect.
 */

/** The strictest shop's ends, in characters. */
const LONGEST_NAME = 45;
const LONGEST_DESCRIPTION = 132;
/** Chromium takes so many suggested keys, and silently drops the rest. */
const MOST_KEYS = 4;
/** Chrome's number for one part of a version. */
const LARGEST_PART = 65_535;
/** Chrome wants 128 for the shop and 48 for its own list; Firefox takes 96 on dense screens. */
const ICONS = { chrome: ['16', '48', '128'], firefox: ['48', '96'] };

export type Shop = 'chrome' | 'firefox';

/** As much of a manifest as is checked here. */
export interface StoreManifest {
  readonly manifest_version?: unknown;
  readonly name?: string;
  readonly description?: string;
  readonly version?: string;
  readonly author?: unknown;
  readonly homepage_url?: string;
  readonly default_locale?: string;
  readonly icons?: Readonly<Record<string, string>>;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly update_url?: unknown;
  readonly minimum_chrome_version?: string;
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly id?: string;
      readonly strict_min_version?: string;
      readonly data_collection_permissions?: { readonly required?: readonly string[] };
    };
  };
}

/** The words of one `_locales` folder. */
export type StoreWords = Readonly<Record<string, { readonly message: string }>>;

/**
 * What a shop would refuse, or show broken.
 * @param words by folder of `_locales`
 * @returns one sentence a problem; none when all is well
 */
export function manifestProblems(
  manifest: StoreManifest,
  words: Readonly<Record<string, StoreWords>>,
  shop: Shop,
): string[] {
  const icons = ICONS[shop].filter((size) => manifest.icons?.[size] === undefined);
  return [
    ...(manifest.manifest_version === 3 ? [] : ['manifest_version is not 3.']),
    ...versionProblems(manifest.version),
    ...icons.map((size) => `There is no icon of ${size} pixels.`),
    ...wordProblems(manifest, words),
    ...(manifest.update_url === undefined ? [] : ['update_url: the shops update, and refuse another way.']),
    ...(/unsafe-|https?:|\*/u.test(manifest.content_security_policy?.extension_pages ?? 'unsafe-')
      ? ['The content security policy is missing or lets code in.']
      : []),
    ...(shop === 'chrome' ? chromeProblems(manifest) : firefoxProblems(manifest)),
  ];
}

function versionProblems(version = ''): string[] {
  const parts = version.split('.');
  const fine =
    parts.length <= 4 &&
    parts.every((part) => /^(?:0|[1-9]\d{0,4})$/u.test(part) && Number(part) <= LARGEST_PART);
  return fine ? [] : [`The version ${version} is not made of up to four plain numbers.`];
}

/** Every locale must have every word that the manifest names, and none too long. */
function wordProblems(manifest: StoreManifest, words: Readonly<Record<string, StoreWords>>): string[] {
  const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/gu)].map(([, name = '']) => name);
  const home = manifest.default_locale ?? '';
  return [
    ...(words[home] === undefined ? [`There are no words for the default locale “${home}”.`] : []),
    ...Object.entries(words).flatMap(([folder, messages]) => {
      const told = (text = '') =>
        text.replace(/__MSG_(\w+)__/gu, (_, name: string) => messages[name]?.message ?? '');
      const name = told(manifest.name);
      const description = told(manifest.description);
      return [
        ...[...new Set(named)]
          .filter((word) => (messages[word]?.message ?? '').trim() === '')
          .map((word) => `${folder} lacks the word “${word}”.`),
        ...(name.length > LONGEST_NAME ? [`${folder}: the name has ${name.length} characters.`] : []),
        ...(description.length > LONGEST_DESCRIPTION || description === ''
          ? [`${folder}: the description has ${description.length} characters.`]
          : []),
      ];
    }),
  ];
}

function chromeProblems(manifest: StoreManifest): string[] {
  const keys = Object.values(manifest.commands ?? {}).filter((one) => one.suggested_key !== undefined).length;
  return [
    ...(/^\d+$/u.test(manifest.minimum_chrome_version ?? '')
      ? []
      : ['minimum_chrome_version is missing or no version.']),
    ...(keys > MOST_KEYS ? [`${keys} commands suggest a key.`] : []),
    // Chrome's is an object with the address of an account; Firefox's is a text.
    ...(manifest.author === undefined || typeof manifest.author === 'object'
      ? []
      : ['author must not be a text.']),
    ...(manifest.browser_specific_settings === undefined ? [] : ['browser_specific_settings is Firefox’s.']),
  ];
}

function firefoxProblems(manifest: StoreManifest): string[] {
  const gecko = manifest.browser_specific_settings?.gecko;
  return [
    ...(/^(?:[\w.-]*@[\w.-]+|\{[\da-f-]{36}\})$/iu.test(gecko?.id ?? '')
      ? []
      : ['gecko.id is missing or no id.']),
    ...(/^\d+\.\d+$/u.test(gecko?.strict_min_version ?? '')
      ? []
      : ['gecko.strict_min_version is missing or no version.']),
    ...(gecko?.data_collection_permissions?.required?.join() === 'none'
      ? []
      : ['gecko.data_collection_permissions.required is not “none”, and we collect nothing.']),
    ...(typeof manifest.author === 'string' ? [] : ['author is missing.']),
    ...(manifest.minimum_chrome_version === undefined ? [] : ['minimum_chrome_version is Chrome’s.']),
  ];
}
