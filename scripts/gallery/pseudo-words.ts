import type { Plugin } from 'vite';
import type { Words } from '../../src/i18n/locales.ts';
import { pseudoLocale } from '../../test/pseudo-locale.ts';

/** Gives a stage the pseudo-locale in place of English. */
export function pseudoWords(): Plugin {
  return {
    name: 'pseudo-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/locales\/en\.json(\?|$)/u.test(id)) return null;
      return { code: JSON.stringify(pseudoLocale(JSON.parse(code) as Words)), map: null };
    },
  };
}
