import type { Problem } from '../knowledge/build/problem.ts';
import type { PackFormat } from './pack.ts';
import { SIZE_LIMIT } from './pack-schema.ts';

/** A pack's file, its text exactly as it is: byte-order mark and line ends included. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
  readonly format: PackFormat;
}

/**
 * The text of a file, out of which `bytesOf` makes the very same bytes again; or what is wrong with it.
 * @param name of the file, which may say its format
 */
export function readBytes(name: string, bytes: Uint8Array): PackFile | Problem {
  const problem = (message: string): Problem => ({ file: name, line: 1, field: '', message });
  if (bytes.length > SIZE_LIMIT) return tooLarge(name);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return packFile(name, text);
  } catch {
    return problem('is not UTF-8: save it anew in that encoding');
  }
}

/** A pack's file out of its text. */
export function packFile(name: string, text: string): PackFile {
  return { name, text, format: formatOf(name, text) };
}

/** What is wrong with a file that is not worth opening. */
export function tooLarge(name: string): Problem {
  return {
    file: name,
    line: 1,
    field: '',
    message: `is larger than ${SIZE_LIMIT / 1_000_000} MB: split it into several packs`,
  };
}

/** The bytes that a pack's file was read from. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** JSON by the file's name, or by its first character where the name says nothing; else YAML. */
function formatOf(name: string, text: string): PackFormat {
  if (/\.json$/iu.test(name)) return 'json';
  if (/\.ya?ml$/iu.test(name)) return 'yaml';
  return /^\uFEFF?\s*\{/u.test(text) ? 'json' : 'yaml';
}
