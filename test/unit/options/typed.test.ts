import { describe, expect, test } from 'vitest';
import { pressedShortcut, readShortcut } from '../../../src/options/shortcut.ts';
import { readSite } from '../../../src/options/site-input.ts';

describe('a site that is typed', () => {
  test.each([
    ['example.com', 'example.com'],
    [' WWW.Example.COM ', 'example.com'],
    ['https://www.example.com/a/b?c#d', 'example.com'],
    ['news.example.co.uk/path', 'news.example.co.uk'],
    ['example.com:8080', 'example.com'],
    ['müller.example', 'xn--mller-kva.example'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%s', (typed, site) => {
    expect(readSite(typed)).toBe(site);
  });

  test.each([
    '',
    '  ',
    'example',
    'two words',
    'a b.example',
    'https://',
    'file:///a/b',
    'about:blank',
    '.',
    'a..b',
  ])('%j is none', (typed) => {
    expect(readSite(typed)).toBeNull();
  });
});

describe('keys', () => {
  test.each([
    ['alt+shift+g', 'Alt+Shift+G'],
    ['Shift + Alt + ,', 'Alt+Shift+Comma'],
    ['ctrl+.', 'Ctrl+Period'],
    ['F9', 'F9'],
    ['option+arrowup', 'Alt+Up'],
    ['', ''],
  ])('%s', (typed, keys) => {
    expect(readShortcut(typed)).toBe(keys);
  });

  test.each([
    'g',
    'Shift+G',
    'Alt',
    'Alt+Shift',
    'Alt+Alt+G',
    'Ctrl+Alt+Shift+G',
    'Alt+ß',
    'Hyper+G',
    'F13',
    '+',
  ])('%s is taken by no browser', (typed) => {
    expect(readShortcut(typed)).toBeNull();
  });

  test('are read from a key press, whatever sign the keyboard makes of it', () => {
    const press = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
    expect(pressedShortcut({ ...press, altKey: true, shiftKey: true, code: 'KeyG', key: '˝' })).toBe(
      'Alt+Shift+G',
    );
    expect(pressedShortcut({ ...press, altKey: true, code: 'Period', key: '…' })).toBe('Alt+Period');
    expect(pressedShortcut({ ...press, code: 'KeyG', key: 'g' })).toBeNull();
    expect(pressedShortcut({ ...press, altKey: true, code: 'AltLeft', key: 'Alt' })).toBeNull();
    expect(pressedShortcut({ ...press, code: 'Tab', key: 'Tab' })).toBeNull();
  });
});
