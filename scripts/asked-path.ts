import path from 'node:path';

/**
 * The absolute path of a file that was named on the command line. npm runs scripts in the project's root and says in
 * INIT_CWD where the person was who called it.
 */
export function askedPath(file: string): string {
  const ranByNpm = process.env.npm_lifecycle_event !== undefined;
  return path.resolve((ranByNpm && process.env.INIT_CWD) || '.', file);
}
