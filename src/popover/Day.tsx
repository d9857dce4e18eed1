import { useContext } from 'preact/hooks';
import { dateWords } from './iso-date.ts';
import { ReadingContext } from './reading.ts';

/** An ISO year, month or day in words. */
export function Day({ date }: { date: string }) {
  const { translator } = useContext(ReadingContext);
  return <time dateTime={date}>{dateWords(date, translator.language)}</time>;
}
