import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WantedProse } from '../../src/core/prose-part.ts';
import { packProse } from '../../src/knowledge/build/pack-prose.ts';
import { BUNDLED } from './packs/sample-packs.ts';
import { fakeBrowser } from './platform/fake-browser.ts';

const holder = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('webextension-polyfill', () => ({ default: holder.browser }));

const FILE = 'extension://interligne/assets/knowledge-prose.json';
const wanted = (...ids: string[]): WantedProse => ({ entries: ids, article: null, figures: false });

beforeEach(() => {
  vi.resetModules();
  Object.assign(holder.browser, fakeBrowser());
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

test('the prose is read once, out of the package', async () => {
  const fetching = stubFetch([file]);
  const { partOfProse, loadProse } = await import('../../src/prose.ts');
  const part = await partOfProse(wanted('globex-lab'));
  expect(part.names).toEqual({ globex: 'Globex' });
  expect((await loadProse()).entries.globex?.name).toBe('Globex');
  expect(fetching.mock.calls).toEqual([[FILE]]);
});

test('a file that could not be read is read anew', async () => {
  stubFetch([() => Promise.reject(new TypeError('Failed to fetch')), file]);
  const { partOfProse } = await import('../../src/prose.ts');
  await expect(partOfProse(wanted('globex'))).rejects.toThrow('Failed to fetch');
  expect(Object.keys((await partOfProse(wanted('globex'))).entries)).toEqual(['globex']);
});

test('storage is read only where an entry of a pack is wanted', async () => {
  stubFetch([file]);
  const { partOfProse } = await import('../../src/prose.ts');
  const { default: browser } = (await import('webextension-polyfill')) as unknown as {
    default: ReturnType<typeof fakeBrowser>;
  };
  const reads = vi.spyOn(browser.storage.local, 'get');
  await partOfProse(wanted('globex'));
  expect(reads).not.toHaveBeenCalled();
  await partOfProse(wanted('globex', 'my-notes/ada'));
  expect(reads).toHaveBeenCalled();
});
