/** A web address as a link, told by its site; null for a file's name and for addresses that no link should lead to. */
export function sourceLink(source: string): { readonly href: string; readonly words: string } | null {
  if (!/^https?:\/\//iu.test(source) || !URL.canParse(source)) return null;
  const { href, hostname } = new URL(source);
  return { href, words: hostname.replace(/^www\./u, '') };
}
