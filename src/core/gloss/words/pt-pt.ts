import { dozenWords, type GlossWords, vagueWords } from '../gloss-words.ts';
import { words as brazil } from './pt.ts';

const SCALES = ['milhares', 'milhões', 'milhares de milhões', 'biliões'];

/** Portuguese of Portugal: long scale (« mil milhões » is 10^9), a space between groups, and words of its own. */
export const words: GlossWords = {
  ...brazil,
  group: '\u00a0',
  groupFrom: 5,
  scales: [
    [12, 'bilião', 'biliões'],
    [9, '=mil milhões', 'mil milhões'],
    [6, 'milhão', 'milhões'],
  ],
  vague: vagueWords(['dezenas', 'centenas'], SCALES, ' de '),
  dozens: dozenWords('dúzias', SCALES, ' de '),
  currencies: {
    ...brazil.currencies,
    CAD: 'dólar canadiano|dólares canadianos',
    BRL: 'real brasileiro|reais brasileiros',
  },
  nouns: {
    ...brazil.nouns,
    employee: 'trabalhador|trabalhadores',
    researcher: 'investigador|investigadores',
    developer: 'programador|programadores',
    user: 'utilizador|utilizadores',
    team: 'equipa|equipas',
  },
  time: { ...brazil.time, firstDay: '1' },
};
