/** What the page shows. A list has no entry; the picture may be about one firm. */
export type Route =
  | { readonly view: 'list' }
  | { readonly view: 'entry'; readonly entry: string }
  | { readonly view: 'flow'; readonly organization: string | null }
  | { readonly view: 'packs' }
  | { readonly view: 'review' };

const FLOW = 'flow';
const PACKS = 'packs';
const REVIEW = 'review';

/**
 * What an address asks for.
 * @param hash the address's fragment: `#` or nothing (the list), `#<entry>`, `#flow`, `#flow/<organization>`, `#packs`, `#review`; a slash in the id
 * of an entry is escaped, so that a pack may be called `flow`
 */
export function routeOf(hash: string): Route {
  const fragment = hash.replace(/^#/u, '');
  const asked = decoded(fragment);
  if (asked === '') return { view: 'list' };
  if (asked === PACKS) return { view: 'packs' };
  if (asked === REVIEW) return { view: 'review' };
  if (asked === FLOW) return { view: 'flow', organization: null };
  if (fragment.startsWith(`${FLOW}/`)) {
    const organization = asked.slice(FLOW.length + 1);
    return { view: 'flow', organization: organization === '' ? null : organization };
  }
  return { view: 'entry', entry: asked };
}

/** The fragment that leads there; `routeOf` gives the route back. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'list':
      return '#';
    case 'packs':
      return `#${PACKS}`;
    case 'review':
      return `#${REVIEW}`;
    case 'flow':
      return route.organization === null ? `#${FLOW}` : `#${FLOW}/${encodeURIComponent(route.organization)}`;
    case 'entry':
      return `#${encodeURIComponent(route.entry)}`;
  }
}

/** The fragment that leads to an entry. */
export function hashOfEntry(entry: string): string {
  return hashOf({ view: 'entry', entry });
}

/** A broken escape in a typed address is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
