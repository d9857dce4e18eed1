import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/assembly.ts';
import { articleFromText } from '../../../../src/core/article-from-text.ts';

/** Who speaks in a text: the sort's letter, the words, and the entry where there is one. */
function speakers(text: string, language: string): string[] {
  const article = articleFromText(text, { language, published: null });
  return annotate(article).speakers.map(
    ({ sort, words, entry }) => `${sort}: ${words}${entry === null ? '' : ` = ${entry}`}`,
  );
}

describe.each([
  [
    'fr',
    [
      ['Yann LeCun a déclaré que le groupe se trompait.', ['named: Yann LeCun = yann-lecun']],
      ['Yann LeCun a ensuite expliqué son départ à ses étudiants.', ['named: Yann LeCun = yann-lecun']],
      ['« Nous recrutons », affirme Sam Altman.', ['named: Sam Altman = sam-altman']],
      ['« C’est cher », juge Claire Vasseur, analyste à Genève.', ['named: Claire Vasseur']],
      ['Selon Fidji Simo, chargée des applications, tout était prêt.', ['named: Fidji Simo = fidji-simo']],
      ['D’après le chercheur Luc Berthier, la partie est perdue.', ['named: Luc Berthier']],
      ['Claire Vasseur, qui suit le groupe depuis dix ans, affirme le contraire.', ['named: Claire Vasseur']],
      ['Selon OpenAI, deux équipes ont été réunies.', ['named: OpenAI = openai']],
      [
        'Un porte-parole d’OpenAI a déclaré que le chiffre était faux.',
        ['named: Un porte-parole d’OpenAI = openai'],
      ],
      [
        'Un ancien dirigeant de Meta affirme que rien n’a changé.',
        ['anonymous: Un ancien dirigeant de Meta'],
      ],
      [
        'Selon une source proche du dossier, l’offre expire lundi.',
        ['anonymous: une source proche du dossier'],
      ],
      [
        '« On ne refuse pas ça », confie un ancien dirigeant de Meta ayant requis l’anonymat.',
        ['anonymous: un ancien dirigeant de Meta ayant requis l’anonymat'],
      ],
      ['Plusieurs employés racontent une autre histoire.', ['anonymous: Plusieurs employés']],
      ['Des sources indiquent qu’Apple a consulté deux rivaux.', ['anonymous: Des sources']],
      ['Selon son entourage, il hésitait encore.', ['anonymous: son entourage']],
      ['Elle parle sous couvert d’anonymat.', ['anonymous: sous couvert d’anonymat']],
      ['Selon un analyste de Lutèce Conseil, Paul Meunier, le prix est juste.', ['named: Paul Meunier']],
      ['Selon un document interne, la prime se paie en quatre fois.', ['document: un document interne']],
      [
        'Une note interne consultée par un rival indique que douze postes sont vacants.',
        ['document: Une note interne consultée par un rival'],
      ],
      ['Selon The Information, huit personnes sont parties.', ['medium: The Information = the-information']],
      ['Le prix dépasse 200 millions de dollars, rapporte Bloomberg.', ['medium: Bloomberg = bloomberg']],
      ['L’agence Bloomberg a révélé le prix.', ['medium: Bloomberg = bloomberg']],
      ['Selon le quotidien Les Échos, rien n’est signé.', ['medium: Les Échos = les-echos']],
      // Nobody speaks here.
      ['Mark Zuckerberg a confié toute la recherche à Alexandr Wang.', []],
      ['Jason Droege, jusque-là directeur de la stratégie, assure l’intérim.', []],
      ['OpenAI et Google confient à Scale AI une partie de leurs données.', []],
      ['Selon les besoins de Meta, les équipes grandissent.', []],
      ['Les équipes de Yann LeCun ont dit adieu à leurs bureaux.', []],
      ['Sam Altman n’a rien dit.', []],
      ['Il a rejoint Bloomberg en 2019.', []],
      ['Selon lui, le modèle ne comprend pas le monde.', []],
      ['Un ancien dirigeant de Meta a rejoint OpenAI.', []],
      ['Le cours rapporte 3 % par an à Sam Altman.', []],
      ['Le document compte douze pages.', []],
      ['Alexandr Wang, dit « le prodige », dirige le laboratoire.', []],
    ],
  ],
  [
    'en',
    [
      ['Sam Altman said the offer was real.', ['named: Sam Altman = sam-altman']],
      ['“We are hiring,” said Mark Zuckerberg.', ['named: Mark Zuckerberg = mark-zuckerberg']],
      ['“It is too much,” said Clara Whitfield, an analyst in Boston.', ['named: Clara Whitfield']],
      [
        'Amar Subramanya, who was vice president of engineering, said this week that he had left.',
        ['named: Amar Subramanya = amar-subramanya'],
      ],
      ['According to Clara Whitfield, the price was fair.', ['named: Clara Whitfield']],
      ['The sum was smaller, according to analyst Clara Whitfield.', ['named: Clara Whitfield']],
      ['OpenAI has since said that the figure is wrong.', ['named: OpenAI = openai']],
      ['A spokesperson for OpenAI said the figure was wrong.', ['named: A spokesperson for OpenAI = openai']],
      ['Anthropic wrote in a statement that nobody had left.', ['named: Anthropic = anthropic']],
      [
        'The deal was worth $2.5 billion, a person familiar with the matter told Bloomberg.',
        ['anonymous: a person familiar with the matter'],
      ],
      [
        'The offer expires on Monday, according to people briefed on the talks.',
        ['anonymous: people briefed on the talks'],
      ],
      ['Two former Meta researchers said the mood was grim.', ['anonymous: Two former Meta researchers']],
      ['“Nobody says no,” said one former employee.', ['anonymous: one former employee']],
      [
        'Several employees, who asked not to be named, said they had offers.',
        ['anonymous: Several employees'],
      ],
      ['She spoke on condition of anonymity.', ['anonymous: on condition of anonymity']],
      ['An analyst at Harbour Research, Tom Ridley, said the price was fair.', ['named: Tom Ridley']],
      ['According to an internal memo, the bonus is paid in four parts.', ['document: an internal memo']],
      ['Court filings show that the two firms had talked.', ['document: Court filings']],
      ['A memo seen by two rivals says that twelve posts are open.', ['document: A memo seen by two rivals']],
      ['Bloomberg reported that eight people had left.', ['medium: Bloomberg = bloomberg']],
      [
        'That summer, the Wall Street Journal reported, he had refused.',
        ['medium: Wall Street Journal = wall-street-journal'],
      ],
      [
        'Microsoft has hired two dozen people, according to the Financial Times.',
        ['medium: Financial Times = financial-times'],
      ],
      ['He told Bloomberg that he was tired.', ['medium: Bloomberg = bloomberg']],
      // Nobody speaks here.
      ['Sam Altman is said to have refused.', []],
      ['Sam Altman did not say why.', []],
      ['The company declared bankruptcy.', []],
      ['Friends of Sam Altman left the firm.', []],
      ['A former employee joined Meta.', []],
      ['The plan went ahead according to schedule.', []],
      ['He joined Bloomberg in 2019.', []],
      ['Sam Altman said goodbye to his staff.', []],
      ['The memo runs to twelve pages.', []],
      ['Mark Zuckerberg hired Alexandr Wang to run the lab.', []],
    ],
  ],
  [
    'de',
    [
      ['Sam Altman sagte, das Angebot sei echt.', ['named: Sam Altman = sam-altman']],
      ['Laut Bloomberg gingen acht Leute.', ['medium: Bloomberg = bloomberg']],
      ['Laut einem internen Dokument wird in vier Teilen gezahlt.', ['document: einem internen Dokument']],
      ['Sam Altman verließ das Haus.', []],
    ],
  ],
  [
    'es',
    [
      ['Sam Altman dijo que la oferta era real.', ['named: Sam Altman = sam-altman']],
      ['Según fuentes cercanas, la oferta vence el lunes.', ['anonymous: fuentes cercanas']],
      ['Sam Altman dejó la empresa.', []],
    ],
  ],
  [
    'it',
    [
      ['Sam Altman ha dichiarato che l’offerta era vera.', ['named: Sam Altman = sam-altman']],
      ['Secondo Bloomberg sono partiti in otto.', ['medium: Bloomberg = bloomberg']],
    ],
  ],
  [
    'pt',
    [
      ['Sam Altman disse que a oferta era real.', ['named: Sam Altman = sam-altman']],
      ['Segundo fontes próximas, a oferta vence na segunda-feira.', ['anonymous: fontes próximas']],
    ],
  ],
] as const)('in %s', (language, cases) => {
  test.each(cases.map(([text, expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(speakers(text, language)).toEqual(expected);
  });
});
