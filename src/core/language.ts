import type { PurposeWords } from './figure-sense/purpose-words.ts';
import type { FigureWords } from './recognition/figures/words.ts';
import type { SpeechWords } from './summary/speech-words.ts';

/**
 * Words that carry a change of organization. Each is a lower-case form as it stands in a text; phrases are separated by
 * single spaces. A form that ends in an apostrophe is elided (« quitté l' »). With `clause`, „wirbt … ab“ is a verb with its particle at
 * the end of the clause, and „holt …“ one in second place, with its object behind it.
 */
export interface MoveWords {
  /** The person is the subject, the organization joined comes after (« a rejoint », “joined”). */
  readonly joins: readonly string[];
  /** The person is the subject, the organization left comes after (« après avoir quitté », “left”). */
  readonly leaves: readonly string[];
  /** The organization is the subject, the person comes after (« attirer », “hired”). */
  readonly hires: readonly string[];
  /** Participle after the person, the organization left comes after (« débauché de », “poached from”). */
  readonly takenFrom: readonly string[];
  /** After a departure: what the person leaves for, the new organization comes after (« pour fonder », “to open”). */
  readonly founds: readonly string[];
  /** Words that stand, at the start of a sentence, for the person named before (« il », “the researcher”). */
  readonly pronouns: readonly string[];
  /** Nouns that name a departure; the person comes after (« le départ de », “the departure of”). */
  readonly departures: readonly string[];
  /** The firm is the subject and loses the person who comes after (« a perdu », “parted ways with”). */
  readonly losses?: readonly string[];
  /** Nouns that name a departure after the person's possessive form (“Zoph's departure”, „Zophs Abgang“). */
  readonly ownDepartures: readonly string[];
  /** Verbs and nouns of going whose firms stand behind prepositions (« passe d'Apple à Meta », “moved from … to …”, “the move to”). */
  readonly routes?: readonly string[];
  /** The firm is the subject and gives a post to the person who comes after: a move only where that person is placed in another firm. */
  readonly appoints?: readonly string[];
  /** The firm is the subject and receives somebody (« accueille », “welcomed”): a move where the knowledge base knows of one. */
  readonly welcomes?: readonly string[];
  /** Tells where somebody works now (« travaille désormais », “is now at”): a move only beside a departure or a past role. */
  readonly nowAt?: readonly string[];
  /** Somebody does what the sentence before told of somebody else (« a fait de même », “followed suit”). */
  readonly likewise?: readonly string[];
  /** Announcements, after which a conditional is a future told in the past (« a annoncé qu'il rejoindrait », “said she would join”). */
  readonly announcements?: readonly string[];
  /** Words that make a role a past one (« ancien », “former”); the organization comes after. */
  readonly formerly: readonly string[];
  /** Phrases that introduce a list of recruits (« victoires de recrutement de »). */
  readonly recruitLists: readonly string[];
  /** Words before a phrase that make it no move but something else: a negation or denial (« n'a pas », “denied”), … */
  readonly negations: readonly string[];
  /** … a refusal (« a refusé », “turned down”), … */
  readonly refusals: readonly string[];
  /** … hearsay, talks or a conditional (« aurait », “in talks”), … */
  readonly rumours: readonly string[];
  /** … a plan, an offer or an attempt (« envisage », “tried to”). */
  readonly plans: readonly string[];
  /** Phrases that begin like one of these and tell no move (« deja claro », « lascia intendere »). */
  readonly idioms?: readonly string[];
  /** True where a verb may stand without a subject: it then is the person's of the sentence before (« Dejó Apple en julio »). */
  readonly dropsSubject?: boolean;
  /** How verbs frame a clause, in languages where they stand second or last and part with a particle (German). */
  readonly clause?: ClauseWords;
  readonly links: LinkWords;
  /**
   * True where markers at the names, not the order of words, tell who goes where: verbs at the end (German, Japanese), or prepositions
   * before the verb (Chinese). Then `from…`, `to…` and `by…` of the links are read.
   */
  readonly marked: boolean;
}

/** Words of clauses in which prepositions tell who goes where, and a verb stands second or last. Lower-case forms. */
export interface ClauseWords {
  /** Auxiliaries of the passive („wurde“): with one, the preposition of `byBefore` names the firm that acts. */
  readonly passive: readonly string[];
  /** Words that begin another clause: before one of them the particle of a verb may stand. */
  readonly openers: readonly string[];
  /** Before the firm that takes over somebody whom another loses („verliert Pang an Meta“). */
  readonly losesTo: readonly string[];
  /** Stems of nouns for people at a firm, in compounds with its name („OpenAI-Forscher“). */
  readonly roles: readonly string[];
  /** Pronouns for whom a verb is about („ihn“): the person right behind one is its subject. */
  readonly objects: readonly string[];
  /** Those of them that may stand for several („sie“): nobody named before one is sure to be meant. */
  readonly unsure: readonly string[];
}

/**
 * Small words around names. Lower-case forms; a form that ends in an apostrophe is elided and stands right before the name,
 * another is parted from it by a space unless its script has none.
 */
export interface LinkWords {
  /** Between names of one list (« et », “as well as”); commas and & need not be listed. */
  readonly and: readonly string[];
  /** Articles that may stand between a preposition and a firm (« l' », “the”). */
  readonly articles: readonly string[];
  /** Before a person who is no subject of the verb that follows (« avec », “of”). */
  readonly oblique: readonly string[];
  /** After a name that the following clause is about (« qui », “who”). */
  readonly relative: readonly string[];
  /** Between a person's description and the firm it places them in (« chez », “from”). */
  readonly origin: readonly string[];
  /** Between a verb of hiring and the firm that it takes somebody from, where that may come before the name (« strappa ad Apple Pang »). */
  readonly robbed?: readonly string[];
  /** Between the firm left and the firm joined (« pour », “for”). */
  readonly towards: readonly string[];
  /** Before the firm that takes somebody on, after a noun of hiring (« recrutement de Pang par Meta »). */
  readonly agent: readonly string[];
  /** Beginnings of words for an arrival (« arriv »), after which `arrivalInto` names the firm (« arrivée de Pang chez Meta »). */
  readonly arrival: readonly string[];
  readonly arrivalInto: readonly string[];
  /** Nouns that stand for a firm named elsewhere (« l'entreprise », “the company”): right after a verb they are its object. */
  readonly firmNouns: readonly string[];
  /** Before a head's name, what makes of both the firm (« le groupe de » Mark Zuckerberg), or behind it (“'s company”). */
  readonly firmOfBefore?: readonly string[];
  readonly firmOfAfter?: readonly string[];
  /** Before a departure, whose it is: of the person spoken of (« son départ », “his departure”). */
  readonly possessives?: readonly string[];
  /** Nouns for people in a role, between the names of a list or between a firm and its people (“and co-founder”, “OpenAI researchers”). */
  readonly people?: readonly string[];
  /** Nouns for a part of a firm (« équipe », “ranks”), which one may go to in place of the firm. */
  readonly places?: readonly string[];
  /** Verbs and signs that open a list of names (« figurent », “include”). */
  readonly lists?: readonly string[];
  /** Openers of a clause without a subject of its own, which borrows the one that follows (« après avoir », “after”). */
  readonly borrowing?: readonly string[];
  /** Between what somebody refused and what came of it all the same (« avant de », “before”): a refusal reaches no further. */
  readonly sequels?: readonly string[];
  /** Verbs right after a name that make it a subject (“has”, « a »), so that the verb before it does not take it as its object. */
  readonly auxiliaries: readonly string[];
  /** Of `marked` languages: what stands before or behind the firm that is left, … */
  readonly fromBefore: readonly string[];
  readonly fromAfter: readonly string[];
  /** … the firm that is joined, … */
  readonly toBefore: readonly string[];
  readonly toAfter: readonly string[];
  /** … and the firm that acts in a passive or as a marked subject (« von Meta », 「メタが」). */
  readonly byBefore: readonly string[];
  readonly byAfter: readonly string[];
  /** Before a person whom the verb behind takes (把, 将), or behind one (を); without either, one of the passive between them (被). */
  readonly objectBefore?: readonly string[];
  readonly objectAfter?: readonly string[];
  readonly passive?: readonly string[];
  /** Behind a firm that only reports (« 报道 », 「によると」). */
  readonly sources?: readonly string[];
}

/**
 * Words by which a page shows itself to be AI-talent coverage. Lower-case forms; a trailing `*` stands for any ending. Apart from the language,
 * because they are made into patterns when the extension is built.
 */
export interface DetectionWords {
  /** Of people changing employers (« débauch* », “poach*”). */
  readonly talent: readonly string[];
  /** Of artificial intelligence (« intelligence artificielle », « IA »). */
  readonly field: readonly string[];
  /** Of news about products, research and use, which name the same labs and are something else (« fonctionnalité* », “benchmark*”). */
  readonly product: readonly string[];
  /** Labs and people as only this language writes them (「ザッカーバーグ」, « 谷歌 »); the other names are cues of the knowledge base. */
  readonly names?: readonly string[];
}

/** All that the core needs to know of one article language. One file a language in `src/languages/`. */
export interface Language {
  /** Primary subtag, ISO 639-1. */
  readonly code: string;
  /** Frequent function words, by which an undeclared language is recognised. */
  readonly functionWords: readonly string[];
  /** Elided words that a name may be glued to by an apostrophe (d', qu'); lower case, without the apostrophe. */
  readonly elisions: readonly string[];
  /** Endings in small letters that a name may take on (German genitive: “Metas”, “Zuckerbergs”). */
  readonly nameEndings: readonly string[];
  readonly moves: MoveWords;
  readonly figures: FigureWords;
  readonly purposes: PurposeWords;
  /** Who says something; absent: nobody is looked for. */
  readonly speech?: SpeechWords;
}
