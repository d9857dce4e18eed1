import { readFileSync } from 'node:fs';

/** The small tile of the Chrome Web Store, in CSS pixels. */
export const TILE = { width: 440, height: 280 } as const;

const DRAWING = readFileSync(new URL('../../public/icon/icon.svg', import.meta.url), 'utf8');

/** What the tile says under the name, in the languages it is made in. */
const LINES: Readonly<Record<string, string>> = {
  en: 'Names and figures, explained between the lines',
  fr: 'Noms et chiffres, expliqués entre les lignes',
};

/** The tile as a page: the icon, the name, one line. */
export function promoTile(language: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
    body { display: grid; box-sizing: border-box; width: 440px; height: 280px; margin: 0; padding: 0 44px;
      align-content: center; gap: 18px; background: #fffdf9; color: #1d2226; }
    svg { width: 72px; height: 72px; }
    h1 { margin: 0; font: 600 44px/1.1 'Liberation Serif', serif; }
    p { margin: 0; padding-bottom: 7px; width: fit-content; border-bottom: 2px dotted #0f625c;
      color: #4a5359; font: 16px/1.4 'DejaVu Sans', sans-serif; white-space: nowrap; letter-spacing: -0.02em; }
  </style>${DRAWING}<h1>Interligne</h1><p>${LINES[language] ?? LINES.en}</p></html>`;
}
