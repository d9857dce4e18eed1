import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PackedFile } from './zip.ts';

/** All files of a folder and the folders in it. */
export function folderFiles(folder: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => packed(folder, path.relative(folder, path.join(entry.parentPath, entry.name))));
}

/**
 * The files that a build needs and a stranger may see: what git keeps, and what it would keep of a fresh change; nothing ignored.
 * @throws Error where the folder is no clone
 */
export function sourceFiles(root: string): PackedFile[] {
  const { status, stdout, error } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (error !== undefined || status !== 0) {
    throw new Error('The sources are packed as git lists them: run this in a clone, with git installed.');
  }
  const gone = new Set(listed(root, '--deleted'));
  return stdout
    .split('\0')
    .filter((name) => name !== '' && !gone.has(name))
    .map((name) => packed(root, name));
}

function listed(root: string, option: string): string[] {
  return spawnSync('git', ['ls-files', '-z', option], { cwd: root, encoding: 'utf8' }).stdout.split('\0');
}

function packed(root: string, name: string): PackedFile {
  return { path: name.replaceAll(path.sep, '/'), bytes: readFileSync(path.join(root, name)) };
}
