import { pageOf } from './off.ts';
import { MUTES_LIMIT, type Settings } from './settings.ts';

/** How far a mute reaches. */
export type MuteScope = 'page' | 'everywhere';

/** A form that the reader does not want marked as an entry. */
export interface Mute {
  readonly entry: string;
  /** As it stands in a text, in lower case. */
  readonly form: string;
  /** Address of the one page it holds on, as `pageOf` writes it; null: everywhere. */
  readonly page: string | null;
}

/** A name or term as marked in a page. */
interface Named {
  readonly entry: string | null;
  readonly text: string;
}

/** No form, id or address holds one. */
const SEPARATOR = '\n';

/** A mute as settings keep it. */
export function muteKey({ entry, form, page }: Mute): string {
  return [entry, form, ...(page === null ? [] : [page])].join(SEPARATOR);
}

/** The mute that a stored text says; null where it says none. */
export function readMute(key: string): Mute | null {
  const [entry, form, page = null, ...rest] = key.split(SEPARATOR);
  return entry && form && rest.length === 0 ? { entry, form, page } : null;
}

/** The mute of a marked name on the page of this address or everywhere; null for a figure, and for a page without an address. */
export function muteOf({ entry, text }: Named, url: string, scope: MuteScope): Mute | null {
  const page = scope === 'page' ? pageOf(url) : null;
  if (entry === null || (scope === 'page' && page === null)) return null;
  return { entry, form: formOf(text), page };
}

/** Tells which marked names of a page the reader has muted. */
export function mutedOn(settings: Settings, url: string): (named: Named) => boolean {
  const keys = new Set(settings.muted);
  if (keys.size === 0) return () => false;
  return (named) =>
    (['page', 'everywhere'] as const).some((scope) => {
      const mute = muteOf(named, url, scope);
      return mute !== null && keys.has(muteKey(mute));
    });
}

/** The mutes that hold on a page, the newest first. */
export function mutesOn(settings: Settings, url: string): Mute[] {
  const page = pageOf(url);
  return settings.muted
    .flatMap((key) => readMute(key) ?? [])
    .filter((mute) => mute.page === null || mute.page === page)
    .reverse();
}

/** The settings with a form muted or, with `on` false, marked again. The oldest mutes make room for the newest. */
export function withMute(settings: Settings, mute: Mute, on: boolean): Settings {
  const key = muteKey(mute);
  const others = settings.muted.filter((other) => other !== key);
  return { ...settings, muted: on ? [...others, key].slice(-MUTES_LIMIT) : others };
}

/** Spaces of all kinds are one, and a headline's capitals are no other form. */
function formOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
