import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * The licences of the packages whose files are given, one after another, as their authors wrote them: who passes on their code passes on these.
 * @param files names of modules; our own are passed over
 * @throws Error where a package has no licence file
 */
export function licencesOf(files: Iterable<string>): string {
  const folders = new Set([...files].map(packageFolder).filter((folder) => folder !== null));
  const texts = [...folders].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
    };
    const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/iu.test(one));
    if (file === undefined) throw new Error(`${name} has no licence file to pass on.`);
    return `${name} ${version}\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
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

/** Writes the licences of all that went into a build beside it. */
export function thirdPartyLicences(fileName: string): Plugin {
  return {
    name: 'interligne-licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk'
          ? Object.entries(output.modules).flatMap(([id, { renderedLength }]) =>
              renderedLength > 0 ? [id] : [],
            )
          : [],
      );
      this.emitFile({ type: 'asset', fileName, source: licencesOf(modules) });
    },
  };
}
