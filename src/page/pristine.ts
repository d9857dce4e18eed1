/*
 * A page can put its elements in the way of its document's own properties (`<img name="body">`), and the fields of a form in the way of the
 * form's (`<input name="nextSibling">`), for extensions as well. These ask by the browser's own getters, which no page can reach from its
 * world. A parsed file has no such prototypes, and is asked directly.
 * Each is looked up when first asked for: a browser makes what belongs to elements only then, tens of kilobytes a page.
 */

type Getter<Of, Value> = (of: Of) => Value;

function getter<Of extends object, Name extends keyof Of>(
  owner: 'Document' | 'Node' | 'Element',
  name: Name,
): Getter<Of, Of[Name]> {
  let ask: Getter<Of, Of[Name]> = (first) => {
    const own = (globalThis as Partial<Pick<typeof globalThis, typeof owner>>)[owner];
    const get = own && Object.getOwnPropertyDescriptor(own.prototype, name)?.get;
    ask = get ? (of) => get.call(of) as Of[Name] : (of) => of[name];
    return ask(first);
  };
  return (of) => ask(of);
}
export const bodyOf: Getter<Document, HTMLElement | null> = /* @__PURE__ */ getter('Document', 'body');
export const headOf: Getter<Document, HTMLHeadElement | null> = /* @__PURE__ */ getter('Document', 'head');
export const rootOf: Getter<Document, Element | null> = /* @__PURE__ */ getter('Document', 'documentElement');
export const designModeOf = /* @__PURE__ */ getter<Document, 'designMode'>('Document', 'designMode');
export const titleOf = /* @__PURE__ */ getter<Document, 'title'>('Document', 'title');
export const nextSiblingOf: Getter<Node, ChildNode | null> = /* @__PURE__ */ getter('Node', 'nextSibling');
export const firstChildOf: Getter<Node, ChildNode | null> = /* @__PURE__ */ getter('Node', 'firstChild');
export const parentElementOf: Getter<Node, Element | null> = /* @__PURE__ */ getter('Node', 'parentElement');
export const localNameOf = /* @__PURE__ */ getter<Element, 'localName'>('Element', 'localName');
