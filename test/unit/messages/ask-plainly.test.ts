import { afterEach, expect, test, vi } from 'vitest';
import { askPlainly } from '../../../src/messages/ask-plainly.ts';
import { failure, success } from '../../../src/messages/outcome.ts';

afterEach(() => vi.unstubAllGlobals());

const heardBy = (sendMessage: () => unknown) => vi.stubGlobal('chrome', { runtime: { sendMessage } });

test('gives the answer of the background', async () => {
  const sendMessage = vi.fn(async () => success(false));
  heardBy(sendMessage);
  await expect(askPlainly('background/load-reader', null)).resolves.toBe(false);
  expect(sendMessage).toHaveBeenCalledWith({ kind: 'background/load-reader', ask: null });
});

test.each([
  ['it refuses', async () => failure('refused')],
  ['nobody listens', async () => undefined],
  ['its worker is ended meanwhile', () => Promise.reject(new Error('The message port closed.'))],
  [
    'the extension is gone',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('gives null where %s', async (_case, sendMessage) => {
  heardBy(sendMessage);
  await expect(askPlainly('background/settings', null)).resolves.toBeNull();
});
