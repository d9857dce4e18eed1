import { type Color, type Ground, groundOf, layOver, luminance, parseColor } from './contrast.ts';
import { bodyOf, parentElementOf, rootOf } from './pristine.ts';

const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
/** What browsers paint under a dark page that says nothing itself; Chromium's, and near enough Firefox's. */
const DARK_CANVAS: Color = { red: 18, green: 18, blue: 18, alpha: 1 };
/** Over a picture or a gradient only the text's own colour tells: lighter text than this stands on something dark. */
const LIGHT_TEXT = 0.4;
/** Rows and items are often striped by place (`:nth-child`), so one does not speak for the next. */
const STRIPED = new Set(['tr', 'td', 'th', 'li']);

/**
 * Tells what stands behind an element's text. Of siblings that look alike to a style sheet (name, class, id, style) only the first is asked
 * for its computed style, so that a page of a thousand paragraphs costs a few questions, and none of them needs layout.
 * Holds for one painting: make a new one for the next.
 */
export function groundFinder(): (element: Element | null) => Ground {
  const behind = new Map<Element, Color>();
  const alike = new Map<Element | null, Map<string, Color>>();

  function colorBehind(element: Element | null, document: Document): Color {
    if (element === null) return canvasOf(document);
    const known = behind.get(element);
    if (known) return known;
    const parent = parentElementOf(element);
    const group = alike.get(parent) ?? new Map<string, Color>();
    alike.set(parent, group);
    const look = lookOf(element);
    const same = look === null ? undefined : group.get(look);
    const color = same ?? paintedBy(element, colorBehind(parent, document));
    if (look !== null) group.set(look, color);
    behind.set(element, color);
    return color;
  }

  return (element) =>
    element === null ? 'light' : groundOf(luminance(colorBehind(element, element.ownerDocument)));
}

/** What a style sheet can tell siblings apart by; null for those that are always asked. */
function lookOf(element: Element): string | null {
  if (STRIPED.has(element.localName)) return null;
  const { localName, id } = element;
  return [localName, id, element.getAttribute('class'), element.getAttribute('style')].join('\n');
}

function paintedBy(element: Element, below: Color): Color {
  const { backgroundColor, backgroundImage, color } = getComputedStyle(element);
  const own = readColor(backgroundColor);
  // A picture that fails to load shows the colour under it, so that colour is taken for the picture's.
  if (backgroundImage !== 'none' && own.alpha === 0) {
    return luminance(readColor(color)) > LIGHT_TEXT ? DARK_CANVAS : WHITE;
  }
  return layOver(own, below);
}

function canvasOf(document: Document): Color {
  const root = rootOf(document);
  const { colorScheme } = root ? getComputedStyle(root) : { colorScheme: '' };
  const dark = /\bdark\b/u.test(colorScheme);
  const light = /\blight\b/u.test(colorScheme);
  return dark && (!light || matchMedia('(prefers-color-scheme: dark)').matches) ? DARK_CANVAS : WHITE;
}

/** Colours that computed styles leave as they were written (`oklch(…)`) are painted on one pixel to be read. */
function readColor(css: string): Color {
  const parsed = parseColor(css);
  if (parsed) return parsed;
  const pixel = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pixel) return { ...WHITE, alpha: 0 };
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}

/** Attributes of the page's outermost elements that turn it from light to dark. */
const SCHEME_ATTRIBUTES = [
  'class',
  'style',
  'data-theme',
  'data-color-scheme',
  'data-color-mode',
  'data-bs-theme',
];

/** Milliseconds; some pages change a class of `html` at every scroll or frame, and nobody sees a line's ink change later than this. */
const SETTLED_MS = 300;

/**
 * Calls back when the page may have turned from light to dark or back: the browser's preference, or an attribute of `html` or `body`.
 * @param signal ends the watch
 */
export function watchGround(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: number | undefined;
  const observer = new MutationObserver(() => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      changed();
    }, SETTLED_MS);
  });
  for (const element of [rootOf(document), bodyOf(document)]) {
    if (element) observer.observe(element, { attributes: true, attributeFilter: SCHEME_ATTRIBUTES });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
}
