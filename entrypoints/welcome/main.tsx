import { render } from 'preact';
import { pageTranslator } from '../../src/i18n/page-translator.ts';
import { whenTranslated } from '../../src/i18n/translator.ts';
import { Welcome } from '../../src/options/Welcome.tsx';
import { mergeProse } from '../../src/packs/merge.ts';
import { readEnabledProse } from '../../src/packs/store.ts';
import { readElementAs } from '../../src/page/read-article.ts';
import { isRendered } from '../../src/page/visibility.ts';
import { ownUrl, uiLanguages } from '../../src/platform/browser.ts';
import { createCard } from '../../src/popover/create-card.ts';
import { loadProse } from '../../src/prose.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/settings/store.ts';
import { askBackground } from '../reader/ask-background.ts';
import { type MarkedPlace, startMarking } from '../reader/marking.ts';
import { type Place, startSession } from '../reader/session.ts';
import { webArticle } from '../reader/web-article.ts';
import { webPage } from '../reader/web-page.ts';

/*
 * The sample is read, marked and explained by the very reader and card that work in articles; here both stand in the page itself.
 */

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

const translatorFor = (setting: string) => pageTranslator(setting, uiLanguages());
const root = document.querySelector('#welcome');

function draw(settings: Settings): void {
  document.documentElement.lang = translator.language;
  document.title = `Interligne: ${translator.t('welcome.title')}`;
  if (!root) return;
  render(
    <Welcome
      settings={settings}
      translator={translator}
      chooseGloss={(gloss) => void changeSettings({ gloss }).catch(() => undefined)}
      openFirst={() => session.step('next')}
      options={ownUrl('options.html')}
    />,
    root,
  );
}

const settings = await readSettings();
let translator = await translatorFor(settings.interfaceLanguage);
draw(settings);
const prose = mergeProse(await loadProse(), await readEnabledProse());
const page = webPage();
/** Its card is made here, without injection. */
const samplePage: Place = {
  ...page,
  loadCard: async (preferences) =>
    createCard({ document, prose: () => prose, preferences, translatorFor: () => translator }),
  warmCard: async () => undefined,
};
/** The sample alone is marked, not what is said about it. */
const samplePlace: MarkedPlace = {
  address: location.href,
  read() {
    const sample = root?.querySelector('article');
    if (!sample) return webArticle().read();
    const facts = { language: sample.lang, region: null, published: null };
    return readElementAs(sample, facts, isRendered);
  },
};
const marking = startMarking(samplePlace, settings, askBackground(), life.signal);
const session = startSession(samplePage, marking, life.signal);
let latest = settings;
watchSettings((next) => {
  latest = next;
  whenTranslated(translatorFor(next.interfaceLanguage), (words) => {
    if (latest !== next) return;
    translator = words;
    draw(next);
    session.update(next);
  });
}, life.signal);
