import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * The licences of the packages whose files are given, one after another, as their authors wrote them: who passes on their code passes on these.
 * @param files names of modules; our own are passed over
 * @throws Error where a package has no licence
 */
export function licencesOf(files: Iterable<string>): string {
  const folders = new Set([...files].map(packageFolder).filter((folder) => folder !== null));
  const texts = [...folders].map((folder) => {
    const { name, version, license, homepage } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as Record<'name' | 'version' | 'license' | 'homepage', string | undefined>;
    const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/iu.test(one));
    if (file === undefined && license === undefined) throw new Error(`${name} has no licence to pass on.`);
    // Some packages only name their licence.
    const text =
      file === undefined ? [license, homepage].join(' ') : readFileSync(path.join(folder, file), 'utf8');
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  return texts.sort().join(`\n${'-'.repeat(72)}\n\n`);
}

/** The folder of the package that a file belongs to; null for our own. */
function packageFolder(file: string): string | null {
  const parts = file
    .replaceAll('\\', '/')
    .replace(/^\0|\?.*$/gu, '')
    .split('/');
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return null;
  const length = parts[at + 1]?.startsWith('@') ? 3 : 2;
  const folder = parts.slice(0, at + length).join('/');
  return existsSync(path.join(folder, 'package.json')) ? folder : null;
}

/** Takes down what goes into one build or several, and has their licences in the end. */
export interface LicenceList {
  /** To be among the plugins of every build. */
  readonly plugin: Plugin;
  /** The licences of all that went in until now; see `licencesOf`. */
  text(): string;
}

/** A list of licences that is empty as yet. */
export function licenceList(): LicenceList {
  const modules = new Set<string>();
  return {
    plugin: {
      name: 'interligne-licences',
      apply: 'build',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(output.modules))
            if (renderedLength > 0) modules.add(id);
        }
      },
    },
    text: () => licencesOf(modules),
  };
}
