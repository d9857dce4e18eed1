/** One photograph, by the path it has from the sheet. */
export interface Shot {
  readonly part: string;
  readonly scene: string;
  readonly look: string;
  readonly file: string;
}

/** A page that shows every photograph: a row a scene, a column a look. */
export function contactSheet(shots: readonly Shot[], browser: string): string {
  const parts = [...new Set(shots.map(({ part }) => part))];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Interligne: gallery</title><style>
:root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; }
body { margin: 2rem; }
h2 { margin: 3rem 0 0; }
h3 { margin: 1.5rem 0 0.5rem; font-weight: 600; }
ul { display: flex; gap: 1rem; margin: 0; padding: 0 0 1rem; overflow-x: auto; list-style: none; }
img { display: block; height: 320px; max-width: 480px; object-fit: contain; object-position: top left; border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); }
</style></head><body><h1>${shots.length} pictures in ${browser}</h1>
${parts
  .map((part) =>
    partOf(
      part,
      shots.filter((shot) => shot.part === part),
    ),
  )
  .join('\n')}
</body></html>
`;
}

function partOf(part: string, shots: readonly Shot[]): string {
  const scenes = [...new Set(shots.map(({ scene }) => scene))];
  const row = (scene: string) =>
    shots
      .filter((shot) => shot.scene === scene)
      .map(
        ({ look, file }) =>
          `<li><a href="${file}"><img src="${file}" alt="${scene}, ${look}" loading="lazy"></a>${look}</li>`,
      )
      .join('');
  return `<h2>${part}</h2>\n${scenes.map((scene) => `<h3>${scene}</h3><ul>${row(scene)}</ul>`).join('\n')}`;
}
