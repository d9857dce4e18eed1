import type { FootnoteMark } from './footnotes.ts';

interface Props {
  readonly text: string;
  /** In order of `at`. */
  readonly marks: readonly FootnoteMark[];
}

/** A stretch of text; on paper, and there alone, with the numbers of its footnotes (which the styles draw, so they are no text). */
export function Noted({ text, marks }: Props) {
  const parts = marks.flatMap(({ at, number }, index) => [
    text.slice(marks[index - 1]?.at ?? 0, at),
    <sup key={number} class="ref" data-number={number} />,
  ]);
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.at ?? 0)}
    </>
  );
}
