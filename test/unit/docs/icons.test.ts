import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestOf } from './manifest.ts';
import { filesUnder, ROOT, textOf } from './repository.ts';

/** Width and height in a PNG's header. */
function sizeOf(file: string): [width: number, height: number] {
  const bytes = readFileSync(path.join(ROOT, 'public', file));
  expect(bytes.toString('latin1', 1, 4), file).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const OFF = [...textOf('entrypoints/background.ts').matchAll(/(\d+): '\/(icon\/off-\d+\.png)'/gu)].map(
  ([, size = '', file = '']) => [Number(size), file] as const,
);

describe.each(['chrome', 'firefox'] as const)('the icons of the manifest for %s', (browser) => {
  test('are there, each in its size', async () => {
    const { icons = {}, action } = await manifestOf(browser);
    const named = [
      ...Object.entries(icons),
      ...Object.entries(action.default_icon ?? {}),
      ...(action.theme_icons ?? []).flatMap(({ light, dark, size }) => [
        [String(size), light],
        [String(size), dark],
      ]),
    ];
    expect(Object.keys(icons)).toEqual(['16', '19', '32', '48', '96', '128']);
    for (const [size, file] of named) expect(sizeOf(file ?? ''), file).toEqual([Number(size), Number(size)]);
  });
});

test('what the button shows where Interligne is off is there', () => {
  expect(OFF.map(([size]) => size)).toEqual([16, 32]);
  for (const [size, file] of OFF) expect(sizeOf(file), file).toEqual([size, size]);
});

test('every picture is named somewhere', async () => {
  const { icons = {}, action } = await manifestOf('firefox');
  const named = new Set([
    ...Object.values(icons),
    ...(action.theme_icons ?? []).flatMap(({ light, dark }) => [light, dark]),
    ...OFF.map(([, file]) => file),
    'icon/icon.svg',
  ]);
  const there = filesUnder('public/icon').map((file) => file.replace('public/', ''));
  expect(there.filter((file) => !named.has(file))).toEqual([]);
});
