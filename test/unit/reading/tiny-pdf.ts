/** A line of a page: where its first letter stands (points from the lower left corner), and how large it is. */
export interface TinyLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** The usual height of a page, in points. */
export const PAGE_HEIGHT = 800;

/** Lines one under another, as a column is set. */
export function column(
  texts: readonly string[],
  top: number,
  { x = 60, size = 10, leading = 14 } = {},
): TinyLine[] {
  return texts.map((text, place) => ({ text, x, y: top - place * leading, size }));
}

/**
 * A PDF of a few lines in Helvetica; letters of windows-1252 alone.
 * @param pages each a list of lines
 * @param extra entries of the trailer, as `/Encrypt …`
 */
export function tinyPdf(pages: readonly (readonly TinyLine[])[], extra = ''): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, place) => `${4 + 2 * place} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, place) => {
      const content = lines
        .map(({ text, x = 60, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 ${PAGE_HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * place} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, place) => {
    const offset = file.length;
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${file.indexOf('xref\n')}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

function escaped(text: string): string {
  return text
    .replace(/[\\()]/gu, '\\$&')
    .replace(/’/gu, '\\222')
    .replace(/«/gu, '\\253')
    .replace(/»/gu, '\\273');
}
