import prose from 'virtual:interligne/knowledge-prose';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_LOCALES } from '../src/i18n/card-locales.ts';
import { chooseLanguage } from '../src/i18n/choose-language.ts';
import { translatorFrom } from '../src/i18n/translator-from.ts';
import { mergeProse } from '../src/packs/merge.ts';
import { readEnabledProse, watchPacks } from '../src/packs/store.ts';
import { createCard } from '../src/popover/create-card.ts';
import { offerCard } from './reader/card-link.ts';

/** Brought in by the reader once marks are painted: Preact, the interface's words and the knowledge base's prose. */
export default defineUnlistedScript(() => {
  const translatorFor = (language: string) =>
    translatorFrom(CARD_LOCALES, chooseLanguage(language, navigator.languages, Object.keys(CARD_LOCALES)));
  /** Lives as long as the document. */
  const { signal } = new AbortController();
  let known = prose;
  const takePacks = () =>
    readEnabledProse().then((packs) => {
      known = mergeProse(prose, packs);
    });
  watchPacks(() => void takePacks(), signal);
  // The reader waits until the script has run: the first card already knows the reader's own entries.
  return takePacks().then(() =>
    offerCard((preferences) => createCard({ document, prose: () => known, preferences, translatorFor })),
  );
});
