/* What a release does to texts: the list of changes, and the version in package.json and lockfile. */

export type Step = 'major' | 'minor' | 'patch';

const STEPS: readonly Step[] = ['major', 'minor', 'patch'];

/** Reads the step asked for; null for any other word. */
export function readStep(word: string | undefined): Step | null {
  return STEPS.find((step) => step === word) ?? null;
}

/**
 * The version after this one, by SemVer.
 * @throws Error where the version is not three plain numbers
 */
export function nextVersion(version: string, step: Step): string {
  const parts = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/u.exec(version)?.slice(1).map(Number);
  if (parts === undefined) throw new Error(`${version} is not made of three plain numbers.`);
  const at = STEPS.indexOf(step);
  return parts.map((part, place) => (place < at ? part : place === at ? part + 1 : 0)).join('.');
}

const UNRELEASED = '## [Unreleased]';

/**
 * The list of changes with what stood under “Unreleased” under this version and day, and an empty “Unreleased” above.
 * @param day ISO date
 * @throws Error where there is no such heading, nothing under it, or the version is there already
 */
export function released(changelog: string, version: string, day: string): string {
  const lines = changelog.split('\n');
  const at = lines.indexOf(UNRELEASED);
  if (at < 0) throw new Error(`CHANGELOG.md has no heading “${UNRELEASED}”.`);
  if (lines.some((line) => line.startsWith(`## [${version}]`)))
    throw new Error(`CHANGELOG.md has a version ${version} already.`);
  const end = lines.findIndex((line, index) => index > at && line.startsWith('## '));
  const changes = lines.slice(at + 1, end < 0 ? undefined : end);
  if (!changes.some((line) => line.trim() !== '' && !line.startsWith('#')))
    throw new Error('CHANGELOG.md lists nothing under “Unreleased”: say first what changed.');
  return [...lines.slice(0, at + 1), '', `## [${version}] - ${day}`, ...lines.slice(at + 1)].join('\n');
}

/**
 * package.json or package-lock.json with another version of our own, and not a character changed besides.
 * @throws Error where the old version does not stand where npm writes it
 */
export function withVersion(json: string, from: string, to: string): string {
  const own = JSON.parse(json) as { version?: string; packages?: { ''?: { version?: string } } };
  const places = own.packages?.[''] === undefined ? 1 : 2;
  if (own.version !== from || (places === 2 && own.packages?.['']?.version !== from))
    throw new Error(`The version is not ${from} everywhere.`);
  // In both files the first versions are our own: dependencies come after.
  let left = places;
  return json.replace(/("version": ")([^"]+)(")/gu, (all, before: string, found: string, after: string) => {
    if (left === 0 || found !== from) return all;
    left -= 1;
    return before + to + after;
  });
}
