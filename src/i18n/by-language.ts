/**
 * What a glob over `locales/` found, by language.
 *
 * @param files each file's value by its path.
 * @returns each value by the BCP 47 tag that its file is named by, in the order of the tags.
 */
export function byLanguage<Value>(files: Readonly<Record<string, Value>>): Record<string, Value> {
  const entries = Object.entries(files).map(([path, value]): [string, Value] => [
    path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    value,
  ]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
