import index from 'virtual:interligne/knowledge-index';
import prose from 'virtual:interligne/knowledge-prose';
import { render } from 'preact';
import { version } from '../../package.json';
import { chooseLanguage } from '../../src/i18n/choose-language.ts';
import { createTranslator, languages } from '../../src/i18n/create-translator.ts';
import { createController } from '../../src/library/controller.ts';
import { Library } from '../../src/library/Library.tsx';
import { routeOf } from '../../src/library/route.ts';
import { titleOf } from '../../src/library/title.ts';
import { uiLanguages } from '../../src/platform/browser.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/settings/store.ts';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

function translatorFor(setting: string) {
  return createTranslator(chooseLanguage(setting, uiLanguages(), languages()));
}

const root = document.querySelector('#library');
const settings = await readSettings();

const controller = createController(
  {
    change: changeSettings,
    copy: (text) => navigator.clipboard.writeText(text),
    go: (hash) => {
      location.hash = hash;
    },
    translator: translatorFor,
    draw: (data) => {
      document.documentElement.lang = data.translator.language;
      document.title = titleOf(data);
      if (root) render(<Library data={data} actions={controller.actions} />, root);
    },
  },
  {
    knowledge: {
      version,
      date: prose.date,
      entries: prose.entries,
      aliases: Object.fromEntries(
        index.entries.map(({ id, aliases }) => [id, aliases.map(({ form }) => form)]),
      ),
      own: {},
    },
    today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    settings,
    translator: translatorFor(settings.interfaceLanguage),
    route: routeOf(location.hash),
    query: '',
    group: null,
    period: { from: null, to: null },
    notice: null,
  },
);

// Where a view was left is the page's own affair: it is drawn anew before the browser could go there.
history.scrollRestoration = 'manual';
addEventListener('hashchange', () => controller.wentTo(location.hash), { signal: closing.signal });
watchSettings(controller.settingsChanged, closing.signal);
controller.start();
