import type { Plugin } from 'vite';

/** The scripts that stay in a page for as long as it is open, and the one that browsers start again and again. */
const LASTING = new Set(['marker.js', 'reader.js', 'card.js', 'background.js']);

/**
 * Writes large scripts in ASCII alone: browsers keep the source of a script as long as its page, and one sign beyond a byte makes them keep
 * all of it in twice the memory, and take it in more slowly.
 * @throws where a script takes escapes for what they are (`String.raw`)
 */
export function asciiScripts(): Plugin {
  return {
    name: 'interligne-ascii-scripts',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !LASTING.has(chunk.fileName)) continue;
          if (chunk.code.includes('String.raw')) this.error(`${chunk.fileName} holds String.raw.`);
          chunk.code = inAscii(chunk.code);
        }
      },
    },
  };
}

/** The same program: beyond ASCII there are only strings, templates and regular expressions, in all of which an escape stands for its sign. */
export function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
