/** Bytes looked at to tell what a file is. */
const SAMPLE = 4096;
/** Share of zero bytes at every second place from which on Latin text is UTF-16 without a mark. */
const ZERO_SHARE = 0.4;
/** Controls other than tab, line ends and form feed; a text has none. */
const CONTROLS = /(?![\t\n\f\r\u{80}-\u{9f}])\p{Cc}/gu;
/** One stray control in so many characters is dirt, more of them are no text. */
const CHARACTERS_PER_CONTROL = 500;

/** How the kinds of file begin that are often taken for a text: archives (Word, Pages, EPUB), old Office, pictures, RTF, gzip. */
const OTHER_KINDS = [
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  '{\\rtf',
  '\x1f\x8b',
  'BM\x00',
];

/** The text of a file, and whether its encoding had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed: boolean;
}

/** Whether bytes are a PDF's; readers look for its mark in the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1024)).includes('%PDF-');
}

/**
 * The text of a file: by its byte-order mark, by what an HTML file declares, as UTF-8 where it is that, else as windows-1252.
 * @param bytes the whole file
 * @param isHtml whether a `meta` element may name the encoding
 * @returns null where this is no text at all
 */
export function decodeText(bytes: Uint8Array, isHtml: boolean): Decoded | null {
  const start = latin(bytes.subarray(0, SAMPLE));
  if (OTHER_KINDS.some((mark) => start.startsWith(mark))) return null;
  const wide = wideEncoding(bytes);
  if (wide !== null) return sound(new TextDecoder(wide).decode(bytes), false);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return sound(utf8, false);
  const declared = isHtml ? declaredEncoding(start) : null;
  const told = declared === null ? null : strictly(declared, bytes);
  if (told !== null) return sound(told, false);
  return sound(new TextDecoder('windows-1252').decode(bytes), true);
}

function sound(text: string, guessed: boolean): Decoded | null {
  const controls = text.match(CONTROLS)?.length ?? 0;
  const damaged = text.includes('\0') || controls * CHARACTERS_PER_CONTROL > text.length;
  return controls > 0 && damaged ? null : { text: text.replace(CONTROLS, ''), guessed };
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 by its mark, or by the zeros between the letters of Latin text. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1)
    if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = (sample.length / 2) * ZERO_SHARE;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return null;
}

/** The encoding that a `meta` element or an XML declaration names. */
function declaredEncoding(start: string): string | null {
  const [, name] =
    /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,30})/iu.exec(start) ?? [];
  return name ?? null;
}

/** Bytes as characters of the same number. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
