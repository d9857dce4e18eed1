/** A `fr: >-` and the lines under it, which stand deeper than their key. */
const FRENCH = /^( *)fr: >-\n(?:\1 +\S.*(?:\n|$))+/gmu;

/**
 * The file of an entry with its French set as `check-french.ts` wants it, for whoever has no such signs on the keyboard: ’ for ', and spaces that
 * do not break. All else stays as it is. A sign that begins a line goes up to the one before.
 */
export function setFrench(yaml: string): string {
  return yaml.replace(FRENCH, (block) => {
    const [key = '', ...lines] = block.split('\n');
    const prose = lines
      .join('\n')
      .replaceAll("'", '’')
      .replace(/(?: |\n +)(?=[;!?»%€])/gu, '\u202f')
      .replace(/(?: |\n +)(?=:)/gu, '\u00a0')
      .replace(/«(?: |\n +)/gu, '«\u202f');
    return `${key}\n${prose}`;
  });
}
