import { describe, expect, test } from 'vitest';
import { mutedOn, muteKey, muteOf, mutesOn, readMute, withMute } from '../../../src/settings/mutes.ts';
import { DEFAULT_SETTINGS, MUTES_LIMIT } from '../../../src/settings/settings.ts';

const PAGE = 'https://news.example/claude';
const OTHER = 'https://news.example/other';
const claude = { entry: 'claude', text: 'Claude' };

function muted(scope: 'page' | 'everywhere') {
  const mute = muteOf(claude, `${PAGE}#part`, scope);
  if (!mute) throw new Error('nothing to mute');
  return withMute(DEFAULT_SETTINGS, mute, true);
}

describe('a mute', () => {
  test('of a page holds there alone, whatever the fragment', () => {
    const settings = muted('page');
    expect(mutedOn(settings, PAGE)(claude)).toBe(true);
    expect(mutedOn(settings, `${PAGE}#end`)(claude)).toBe(true);
    expect(mutedOn(settings, OTHER)(claude)).toBe(false);
  });
  test('everywhere holds on every page', () => {
    expect(mutedOn(muted('everywhere'), OTHER)(claude)).toBe(true);
  });
  test('speaks of the form, in any case and with any spaces, and of one entry', () => {
    const is = mutedOn(muted('everywhere'), PAGE);
    expect(is({ entry: 'claude', text: 'CLAUDE' })).toBe(true);
    expect(is({ entry: 'claude', text: 'Claude Opus' })).toBe(false);
    expect(is({ entry: 'claude-bernard', text: 'Claude' })).toBe(false);
    const two = muteOf({ entry: 'sam-altman', text: 'Sam\u00a0 Altman' }, PAGE, 'everywhere');
    expect(two?.form).toBe('sam altman');
  });
  test('can be of no figure, and of no page that has no address', () => {
    expect(muteOf({ entry: null, text: '14,3' }, PAGE, 'everywhere')).toBeNull();
    expect(muteOf(claude, 'about:blank', 'page')).toBeNull();
  });
  test('is taken back', () => {
    const settings = muted('page');
    const [mute] = mutesOn(settings, PAGE);
    expect(mute && withMute(settings, mute, false).muted).toEqual([]);
  });
  test('is listed on the pages where it holds, the newest first', () => {
    const mute = muteOf({ entry: 'meta-platforms', text: 'Meta' }, PAGE, 'everywhere');
    const settings = mute ? withMute(muted('page'), mute, true) : DEFAULT_SETTINGS;
    expect(mutesOn(settings, PAGE).map(({ form }) => form)).toEqual(['meta', 'claude']);
    expect(mutesOn(settings, OTHER).map(({ form }) => form)).toEqual(['meta']);
  });
  test('is read back; what is none is passed over', () => {
    for (const mute of mutesOn(muted('page'), PAGE)) expect(readMute(muteKey(mute))).toEqual(mute);
    for (const broken of ['', 'claude', 'claude\n', 'a\nb\nc\nd']) expect(readMute(broken)).toBeNull();
    expect(mutesOn({ ...DEFAULT_SETTINGS, muted: ['claude', 'x\ny'] }, PAGE)).toHaveLength(1);
  });
  test('makes room for newer ones', () => {
    let settings = DEFAULT_SETTINGS;
    for (let number = 0; number < MUTES_LIMIT + 2; number += 1)
      settings = withMute(settings, { entry: 'e', form: String(number), page: null }, true);
    expect(settings.muted).toHaveLength(MUTES_LIMIT);
    expect(settings.muted.at(-1)).toBe(`e\n${MUTES_LIMIT + 1}`);
  });
});
