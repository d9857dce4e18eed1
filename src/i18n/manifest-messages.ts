/** One message of the browser's own `_locales` files. */
export interface ManifestMessage {
  readonly message: string;
}

/**
 * The browser's `_locales/<folder>/messages.json` of one language, out of the `manifest` words of its locale file: the same
 * words in the form in which manifest, shortcuts and menus want them (`__MSG_name__`).
 *
 * @param words a whole locale file, as parsed.
 * @throws Error where a `manifest` word is missing, empty or not a text: the browser would refuse the extension.
 */
export function manifestMessages(words: unknown): Record<string, ManifestMessage> {
  const manifest = isRecord(words) ? words.manifest : null;
  if (!isRecord(manifest)) throw new Error('A locale file lacks the words of the manifest.');
  return Object.fromEntries(
    Object.entries(manifest).map(([name, message]) => {
      if (typeof message !== 'string' || message.trim() === '') {
        throw new Error(`The word “manifest.${name}” of a locale file must be a text.`);
      }
      // In these files a dollar sign opens a placeholder; two stand for one.
      return [name, { message: message.replaceAll('$', '$$$$') }];
    }),
  );
}

/** Languages that the shops know by country alone. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = { pt: ['pt_BR', 'pt_PT'] };

/**
 * The folders of a language in `_locales`: underscores where BCP 47 has hyphens (`zh_CN`). Chromium passes over folders that are not
 * on its own list of locales, and there Portuguese is Brazil's or Portugal's.
 */
export function manifestFolders(language: string): readonly string[] {
  return COUNTRIES[language] ?? [language.replaceAll('-', '_')];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
