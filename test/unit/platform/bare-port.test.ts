import { afterEach, describe, expect, test, vi } from 'vitest';
import { isBacked, postBare } from '../../../src/platform/bare-port.ts';

afterEach(() => vi.unstubAllGlobals());

describe('postBare', () => {
  test('sends through the browser, or through chrome where there is no browser', () => {
    const sendMessage = vi.fn(async () => undefined);
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
    void postBare({ kind: 'a' });
    expect(sendMessage).toHaveBeenCalledWith({ kind: 'a' });
  });

  test('passes over an element that a page named “browser”', () => {
    const sendMessage = vi.fn(async () => undefined);
    vi.stubGlobal('browser', { runtime: { id: 'an input of a form', sendMessage: 'another input' } });
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
    void postBare(1);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('is silent when nobody listens, when the context is gone, and when there is no browser', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.reject(new Error('no receiver')) } });
    void postBare(1);
    vi.stubGlobal('chrome', {
      runtime: {
        sendMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    });
    expect(() => void postBare(1)).not.toThrow();
    vi.stubGlobal('chrome', undefined);
    expect(() => void postBare(1)).not.toThrow();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

test('tells whether the extension is still there', () => {
  const sendMessage = () => undefined;
  vi.stubGlobal('chrome', { runtime: { id: 'abc', sendMessage } });
  expect(isBacked()).toBe(true);
  // Chromium takes the id away, Firefox throws.
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  expect(isBacked()).toBe(false);
  vi.stubGlobal('chrome', {
    get runtime() {
      throw new Error('Extension context invalidated.');
    },
  });
  expect(isBacked()).toBe(false);
});
