import { afterEach, describe, expect, test, vi } from 'vitest';
import { sendFromDetector } from '../../../src/platform/detector-port.ts';

afterEach(() => vi.unstubAllGlobals());

describe('sendFromDetector', () => {
  test('sends through the browser, or through chrome where there is no browser', () => {
    const sendMessage = vi.fn(async () => undefined);
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
    sendFromDetector({ kind: 'a' });
    expect(sendMessage).toHaveBeenCalledWith({ kind: 'a' });
  });

  test('passes over an element that a page named “browser”', () => {
    const sendMessage = vi.fn(async () => undefined);
    vi.stubGlobal('browser', { runtime: { id: 'an input of a form', sendMessage: 'another input' } });
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
    sendFromDetector(1);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('is silent when nobody listens, when the context is gone, and when there is no browser', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.reject(new Error('no receiver')) } });
    sendFromDetector(1);
    vi.stubGlobal('chrome', {
      runtime: {
        sendMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    });
    expect(() => sendFromDetector(1)).not.toThrow();
    vi.stubGlobal('chrome', undefined);
    expect(() => sendFromDetector(1)).not.toThrow();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
