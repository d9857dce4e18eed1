import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_LOCALES } from '../src/i18n/card-locales.ts';
import { chooseLanguage } from '../src/i18n/choose-language.ts';
import { translatorFrom } from '../src/i18n/translator-from.ts';
import { createCard } from '../src/popover/create-card.ts';
import { offerCard } from './reader/card-link.ts';

/** Brought in by the reader once marks are painted: Preact and the interface's words. The prose comes from the reader, as it is wanted. */
export default defineUnlistedScript(() => {
  const translatorFor = (language: string) =>
    translatorFrom(CARD_LOCALES, chooseLanguage(language, navigator.languages, Object.keys(CARD_LOCALES)));
  offerCard((preferences, { prose, bring }) =>
    createCard({ document, prose, bring, preferences, translatorFor }),
  );
});
