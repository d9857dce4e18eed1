import { h, render } from 'preact';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { Help } from '../../../src/options/help/Help.tsx';
import '../../../entrypoints/help/style.css';

/* The help page in the language that the address asks for (`?language=fr`), with every answer open for `&open`. */

const asked = new URLSearchParams(location.search);
const translator = createTranslator(asked.get('language') ?? 'en');
const root = document.querySelector('#help');
document.documentElement.lang = translator.language;
if (root) {
  render(
    h(Help, {
      translator,
      shortcuts: [
        { name: 'next-annotation', description: 'Next', keys: 'Alt+Period' },
        { name: 'previous-annotation', description: 'Previous', keys: 'Alt+Comma' },
        { name: 'switch-gloss', description: 'Gloss', keys: 'Alt+Shift+G' },
        { name: 'list-annotations', description: 'List', keys: 'Alt+Shift+L' },
        { name: 'annotate-page', description: 'Annotate', keys: '' },
      ],
    }),
    root,
  );
}
if (asked.has('open')) for (const details of document.querySelectorAll('details')) details.open = true;
