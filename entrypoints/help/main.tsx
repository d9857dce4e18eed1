import { render } from 'preact';
import { pageTranslator } from '../../src/i18n/page-translator.ts';
import { Help } from '../../src/options/help/Help.tsx';
import { uiLanguages } from '../../src/platform/browser.ts';
import { allCommands } from '../../src/platform/shortcuts.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

const root = document.querySelector('#help');

async function draw(settings: Settings): Promise<void> {
  const translator = await pageTranslator(settings.interfaceLanguage, uiLanguages());
  const shortcuts = await allCommands().catch(() => []);
  document.documentElement.lang = translator.language;
  document.title = `Interligne: ${translator.t('help.title')}`;
  if (root) render(<Help translator={translator} shortcuts={shortcuts} />, root);
}

await draw(await readSettings());
// The parts were not there yet when the browser looked for the one that the address names.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
watchSettings((settings) => void draw(settings), closing.signal);
