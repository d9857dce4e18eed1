/**
 * How a language tells who said something. Forms are parted by `|`, in small letters, words by single spaces; a form that ends in an
 * apostrophe is elided. One file a language, beside its other words.
 */
export interface SpeechWords {
  /** In front of whoever is quoted (« selon », “according to”). */
  readonly accordingTo: string;
  /** Verbs right behind (or, after a quotation, before) whoever speaks; a helping verb is part of the form (« a déclaré »). */
  readonly says: string;
  /** Verbs that tell speech only with what was said behind them (« assure que », “claims that”), or after a quotation. */
  readonly saysThat: string;
  /** What may open what was said, right behind such a verb; colons and quotation marks need not be listed. */
  readonly that: string;
  /** What makes such a verb something else, right behind it (« dit adieu », “declared bankruptcy”). */
  readonly butNot: string;
  /** Between whoever speaks and the verb (« également », “later”). */
  readonly adverbs: string;
  /** Said by a medium or a paper alone (“reported”, “shows”). */
  readonly reports: string;
  /** Between a verb of telling and the medium that heard it (« a confié à », “told”). */
  readonly told: string;
  /** Before a name that is not the subject (« avec », “of”). */
  readonly prepositions: string;
  /** Words of another clause between an unnamed source and a verb: the verb is theirs. */
  readonly breaks: string;
  /** Articles and the like between `accordingTo` or a verb and a name; and nouns of roles (« le chercheur », “analyst”). */
  readonly articles: string;
  readonly roles: string;
  /** What comes before a medium's name (« le quotidien », “a report in”). */
  readonly mediumNouns: string;
  /** Unnamed: determiner, adjectives, nouns (« un », « ancien », « dirigeant »). */
  readonly some: string;
  readonly adjectives: string;
  readonly people: string;
  /** Unnamed by themselves (“people familiar with”, « des sources »). */
  readonly unnamed: string;
  /** Begins what is said of an unnamed source behind it (« proche du dossier », “familiar with the matter”). */
  readonly bears: string;
  /** Formulae that keep a source unnamed (« sous couvert d'anonymat »). */
  readonly anonymity: string;
  /** Who speaks for a firm (« porte-parole », “spokesperson”). */
  readonly spokes: string;
  /** Papers (« note interne », “filing”), with the determiners before them. */
  readonly papers: string;
  readonly paperArticles: string;
}
