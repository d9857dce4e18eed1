import { describe, expect, test } from 'vitest';
import { isOff, offBy, pageOf, siteOf, withPage, withSite } from '../../../src/settings/off.ts';
import { DEFAULT_SETTINGS, PAGES_OFF_LIMIT } from '../../../src/settings/settings.ts';

const URL_HERE = 'https://www.News.example/2025/07/a?x=1#part';

describe('the site and the page of an address', () => {
  test.each([
    [URL_HERE, 'news.example', 'https://www.news.example/2025/07/a?x=1'],
    ['http://localhost:8080/', 'localhost', 'http://localhost:8080/'],
    ['https://news.example./a', 'news.example', 'https://news.example./a'],
    ['https://bücher.example/', 'xn--bcher-kva.example', 'https://xn--bcher-kva.example/'],
    ['file:///home/me/a.html#b', null, 'file:///home/me/a.html'],
    ['about:blank', null, null],
    ['data:text/html,a', null, null],
    ['chrome://extensions/', null, null],
    ['', null, null],
    ['not an address', null, null],
  ])('%s', (url, site, page) => {
    expect(siteOf(url)).toBe(site);
    expect(pageOf(url)).toBe(page);
  });
});

describe('switching off', () => {
  test('by default nothing is off', () => {
    expect(isOff(DEFAULT_SETTINGS, URL_HERE)).toBe(false);
  });

  test('a page is off whatever its fragment, and its neighbours are not', () => {
    const settings = withPage(DEFAULT_SETTINGS, URL_HERE, false);
    expect(offBy(settings, 'https://www.news.example/2025/07/a?x=1#other')).toBe('page');
    expect(offBy(settings, 'https://www.news.example/2025/07/a?x=2')).toBeNull();
    expect(withPage(settings, URL_HERE, true)).toEqual(DEFAULT_SETTINGS);
  });

  test('a site is off with and without www, its subdomains are not', () => {
    const settings = withSite(DEFAULT_SETTINGS, URL_HERE, false);
    expect(offBy(settings, 'http://news.example/')).toBe('site');
    expect(offBy(settings, 'https://blog.news.example/')).toBeNull();
    expect(offBy(settings, 'https://othernews.example/')).toBeNull();
    expect(withSite(settings, 'https://news.example/b', true)).toEqual(DEFAULT_SETTINGS);
    expect(offBy({ ...DEFAULT_SETTINGS, sitesOff: ['WWW.news.example'] }, URL_HERE)).toBe('site');
  });

  test('the widest switch is named', () => {
    const settings = withSite(withPage(DEFAULT_SETTINGS, URL_HERE, false), URL_HERE, false);
    expect(offBy(settings, URL_HERE)).toBe('site');
    expect(offBy({ ...settings, enabled: false }, URL_HERE)).toBe('everywhere');
    expect(offBy({ ...DEFAULT_SETTINGS, enabled: false }, 'about:blank')).toBe('everywhere');
  });

  test('switching off twice keeps one entry', () => {
    const once = withSite(withPage(DEFAULT_SETTINGS, URL_HERE, false), URL_HERE, false);
    expect(withSite(withPage(once, URL_HERE, false), URL_HERE, false)).toEqual(once);
  });

  test('the oldest pages make room', () => {
    let settings = DEFAULT_SETTINGS;
    for (let page = 0; page <= PAGES_OFF_LIMIT; page += 1) {
      settings = withPage(settings, `https://news.example/${page}`, false);
    }
    expect(settings.pagesOff).toHaveLength(PAGES_OFF_LIMIT);
    expect(isOff(settings, 'https://news.example/0')).toBe(false);
    expect(isOff(settings, `https://news.example/${PAGES_OFF_LIMIT}`)).toBe(true);
  });

  test('what has no page or site changes nothing', () => {
    expect(withPage(DEFAULT_SETTINGS, 'about:blank', false)).toBe(DEFAULT_SETTINGS);
    expect(withSite(DEFAULT_SETTINGS, 'file:///a.html', false)).toBe(DEFAULT_SETTINGS);
  });
});
