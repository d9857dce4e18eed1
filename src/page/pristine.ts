/*
 * A page can put its elements in the way of its document's own properties (`<img name="body">`), and the fields of a form in the way of the
 * form's (`<input name="nextSibling">`), for extensions as well. These ask by the browser's own getters, which no page can reach from its
 * world. A parsed file has no such prototypes, and is asked directly.
 */

type Getter<Of, Value> = (of: Of) => Value;

function getter<Of extends object, Name extends keyof Of>(
  prototype: Of | undefined,
  name: Name,
): Getter<Of, Of[Name]> {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (of) => get.call(of) as Of[Name] : (of) => of[name];
}

const ofDocument = typeof Document === 'undefined' ? undefined : Document.prototype;
const ofNode = typeof Node === 'undefined' ? undefined : Node.prototype;
const ofElement = typeof Element === 'undefined' ? undefined : Element.prototype;

export const bodyOf = /* @__PURE__ */ getter(ofDocument, 'body') as Getter<Document, HTMLElement | null>;
export const headOf = /* @__PURE__ */ getter(ofDocument, 'head') as Getter<Document, HTMLHeadElement | null>;
export const rootOf = /* @__PURE__ */ getter(ofDocument, 'documentElement') as Getter<
  Document,
  Element | null
>;
export const designModeOf = /* @__PURE__ */ getter(ofDocument, 'designMode');
export const titleOf = /* @__PURE__ */ getter(ofDocument, 'title');
export const nextSiblingOf = /* @__PURE__ */ getter(ofNode, 'nextSibling') as Getter<Node, ChildNode | null>;
export const firstChildOf = /* @__PURE__ */ getter(ofNode, 'firstChild') as Getter<Node, ChildNode | null>;
export const parentElementOf = /* @__PURE__ */ getter(ofNode, 'parentElement') as Getter<
  Node,
  Element | null
>;
export const localNameOf = /* @__PURE__ */ getter(ofElement, 'localName');
