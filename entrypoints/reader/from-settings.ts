import { uiLanguages } from '../../src/platform/browser.ts';
import type { CardPreferences } from '../../src/popover/contract.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** What of the settings a card needs. The card's script, which holds the words, takes the nearest language it has words for. */
export function preferencesOf(settings: Settings): CardPreferences {
  const [browserLanguage = 'en'] = uiLanguages();
  const interfaceLanguage =
    settings.interfaceLanguage === 'auto' ? browserLanguage : settings.interfaceLanguage;
  return { gloss: settings.gloss, interfaceLanguage };
}
