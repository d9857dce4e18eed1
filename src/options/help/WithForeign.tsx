interface Props {
  /** Foreign words stand between asterisks. */
  readonly words: string;
}

/** A sentence with its foreign words set apart. */
export function WithForeign({ words }: Props) {
  return words
    .split('*')
    .map((piece, index) => (index % 2 === 0 ? piece : <i key={piece + index}>{piece}</i>));
}
