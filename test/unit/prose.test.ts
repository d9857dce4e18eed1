import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WantedProse } from '../../src/core/prose-part.ts';
import { packProse } from '../../src/knowledge/build/pack-prose.ts';
import { proseParts } from '../../src/prose.ts';
import { BUNDLED } from './packs/sample-packs.ts';
import { type FakeBrowser, fakeBrowser } from './platform/fake-browser.ts';
import { standIn } from './platform/polyfill.ts';

const FILE = 'extension://interligne/assets/knowledge-prose.json';
const wanted = (...ids: string[]): WantedProse => ({ entries: ids, article: null, figures: false });

let browser: FakeBrowser;
beforeEach(() => {
  browser = standIn(fakeBrowser());
});
afterEach(() => vi.unstubAllGlobals());

function stubFetch(answers: (() => Promise<Response>)[]) {
  const fetching = vi.fn(
    (_address: string) => answers.shift()?.() ?? Promise.reject(new Error('Asked too often.')),
  );
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

const file = async () => Response.json(packProse(BUNDLED));

test('the prose is read once, out of the package, and not before it is asked for', async () => {
  const fetching = stubFetch([file]);
  const part = proseParts();
  expect(fetching).not.toHaveBeenCalled();
  expect((await part(wanted('globex-lab'))).names).toEqual({ globex: 'Globex' });
  expect((await part(wanted('globex'))).entries.globex?.name).toBe('Globex');
  expect(fetching.mock.calls).toEqual([[FILE]]);
});

test('a file that could not be read is read anew', async () => {
  stubFetch([() => Promise.reject(new TypeError('Failed to fetch')), file]);
  const part = proseParts();
  await expect(part(wanted('globex'))).rejects.toThrow('Failed to fetch');
  expect(Object.keys((await part(wanted('globex'))).entries)).toEqual(['globex']);
});

test('storage is read only where an entry of a pack is wanted', async () => {
  stubFetch([file]);
  const part = proseParts();
  const reads = vi.spyOn(browser.storage.local, 'get');
  await part(wanted('globex'));
  expect(reads).not.toHaveBeenCalled();
  await part(wanted('globex', 'my-notes/ada'));
  expect(reads).toHaveBeenCalled();
});
