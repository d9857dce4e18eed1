import { go, type Part, type Scene } from './part.ts';

function help(name: string, query: string): Scene {
  return {
    name,
    async show(page, look, origin) {
      await go(page, `${origin}?${query}&language=${look.language ?? 'en'}`);
      await page.waitForSelector('.shortcuts li');
    },
  };
}

export const HELP: Part = {
  name: 'help',
  size: { width: 1000, height: 900 },
  looks: ['light', 'dark', 'forced', 'forced-dark', 'narrow', 'pseudo', 'fr', 'de', 'ja'],
  scenes: [help('closed', ''), help('open', 'open')],
};
