import prose from 'virtual:interligne/knowledge-prose';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooseLanguage } from '../src/i18n/choose-language.ts';
import { createTranslator, languages } from '../src/i18n/create-translator.ts';
import { createCard } from '../src/popover/create-card.ts';
import { offerCard } from './reader/card-link.ts';

/** Brought in by the reader once marks are painted: Preact, the interface's words and the knowledge base's prose. */
export default defineUnlistedScript(() => {
  const translatorFor = (language: string) =>
    createTranslator(chooseLanguage(language, navigator.languages, languages()));
  offerCard((preferences) => createCard({ document, prose, preferences, translatorFor }));
});
