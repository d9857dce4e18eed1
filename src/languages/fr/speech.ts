import type { SpeechWords } from '../../core/summary/speech-words.ts';

/** Participles with their helping verbs: « a déclaré », « ont confié ». */
const past = (participles: string): string =>
  participles
    .split('|')
    .flatMap((participle) => ['a', 'ont', 'avait', 'avaient'].map((helper) => `${helper} ${participle}`))
    .join('|');

/** Who speaks in French. « Assurer », « confier » and their like are verbs of saying only with what was said. */
export const speech: SpeechWords = {
  accordingTo: "selon|d'après|à en croire|aux dires de|aux dires d'|de l'aveu de|de l'aveu d'",
  says: `dit|disent|disait|disaient|déclare|déclarent|déclarait|affirme|affirment|affirmait|affirmaient|explique|expliquent|expliquait|raconte|racontent|racontait|se souvient|${past('dit|déclaré|affirmé|expliqué|raconté|écrit|tweeté|répondu')}`,
  saysThat: `assure|assurent|assurait|indique|indiquent|indiquait|confie|confient|confiait|estime|estiment|estimait|précise|précisent|souligne|soulignent|soulignait|ajoute|ajoutent|écrit|écrivent|écrivait|prétend|prétendent|soutient|soutiennent|juge|jugent|jugeait|résume|reconnaît|reconnaissent|répond|rétorque|rappelle|rapporte|rapportent|note|observe|analyse|commente|témoigne|lance|glisse|prévient|annonce|${past('assuré|indiqué|confié|estimé|précisé|souligné|ajouté|prétendu|soutenu|jugé|résumé|reconnu|rétorqué|rappelé|rapporté|noté|observé|analysé|commenté|témoigné|lancé|glissé|prévenu|annoncé|admis|promis')}`,
  that: "que|qu'|avoir|être|vouloir|ne pas|à bloomberg|à reuters|au financial times|au wall street journal|au new york times|à l'afp|au monde|au figaro|aux échos|à the information|à wired|à the verge|à la presse|aux journalistes|sous couvert|sous condition|sous le sceau",
  butNot: 'adieu|oui|non|stop|forfait|la guerre|bonjour|au revoir',
  adverbs:
    'également|aussi|récemment|ensuite|ainsi|alors|depuis|déjà|toutefois|cependant|pourtant|même|pour sa part|de son côté|hier|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi|volontiers|souvent|lui-même|elle-même',
  reports: `rapporte|rapportent|rapportait|révèle|révèlent|révélait|évoque|montre|montrent|montrait|indique|mentionne|détaille|${past('rapporté|révélé|indiqué|montré|dévoilé|détaillé')}`,
  told: 'confié à|confié au|confié aux|confie à|confie au|déclaré à|déclaré au|déclaré aux|dit à|dit au|expliqué à|expliqué au|raconté à|raconté au|indiqué à|affirmé à|affirmé au|interrogé par|interrogée par|interrogés par|entretien à|entretien au|entretien accordé à|entretien accordé au',
  prepositions:
    "à|au|aux|avec|chez|contre|d'|dans|de|des|du|en|entre|envers|et de|lors de|lors d'|par|pour|sans|sous|sur|vers|devant|après|avant|lors du|lors d'un|lors d'une|ce|cette|mardi|mercredi|jeudi|vendredi|lundi|samedi|dimanche",
  breaks: "que|qu'|dont|où|on|il|elle|ils|elles|lui|leur|a rejoint|ont rejoint|a quitté|ont quitté|mais",
  articles: "le|la|l'|les|un|une|cet|cette|ce|son|sa|m.|mme",
  roles:
    'chercheur|chercheuse|cofondateur|cofondatrice|fondateur|fondatrice|ingénieur|ingénieure|patron|patronne|dirigeant|dirigeante|responsable|directeur|directrice|directeur général|directrice générale|pdg|analyste|professeur|professeure|économiste|scientifique|spécialiste|expert|experte|journaliste|investisseur|investisseuse|consultant|consultante|président|présidente|porte-parole|recruteur|recruteuse|numéro deux|avocat|avocate|historien|historienne|sociologue|chargé|chargée|chef|cheffe',
  mediumNouns:
    "l'agence|le quotidien|le journal|le magazine|le site|le site spécialisé|le média|la chaîne|l'hebdomadaire|le site américain|le quotidien américain|le média américain|une enquête de|une enquête du|un article de|un article du|des informations de|des informations du|les informations de|les informations du|l'enquête de|l'enquête du|une information de|une information du|agence de presse",
  some: "un|une|des|deux|trois|quatre|cinq|six|plusieurs|certains|certaines|quelques|d'autres|un autre|une autre|l'un des|l'une des|de nombreux|de nombreuses",
  adjectives:
    'ancien|ancienne|anciens|anciennes|haut|hauts|autre|autres|jeune|jeunes|proche|ex|bon|bons|actuel|actuelle|actuels',
  people:
    'source|sources|source interne|sources internes|sources industrielles|dirigeant|dirigeante|dirigeants|employé|employée|employés|salarié|salariée|salariés|chercheur|chercheuse|chercheurs|ingénieur|ingénieure|ingénieurs|cadre|cadres|personne|personnes|proche|proches|initié|initiés|responsable|responsables|investisseur|investisseurs|collaborateur|collaboratrice|collaborateurs|recruteur|recruteurs|collègue|collègues|analyste|analystes|observateur|observateurs|interlocuteur|expert|experts|spécialiste|spécialistes|membre|membres|ex-employé|ex-employés|ex-salarié|ex-salariés|ex-dirigeant|ex-cadre',
  unnamed:
    "son entourage|l'entourage|leur entourage|ses proches|les proches|les analystes|les observateurs|les initiés|de source proche|de sources proches|de source interne|sources concordantes|sources internes|la rumeur",
  bears:
    "en|proche|proches|au fait|ayant|qui|de|d'|du|des|chez|interne|internes|consulté par|consultée par|consultés par|citée|cité|citées|anonyme|anonymes|souhaitant|interrogé|interrogés|au sein",
  anonymity:
    "sous couvert d'anonymat|sous le couvert de l'anonymat|sous le sceau de l'anonymat|sous condition d'anonymat|sous anonymat|requis l'anonymat|requérant l'anonymat|souhaitant garder l'anonymat|préfère rester anonyme|préférant rester anonyme|a souhaité rester anonyme",
  spokes: 'porte-parole',
  papers:
    "document interne|documents internes|note interne|notes internes|mémo|mémo interne|mémorandum|mémorandum interne|courriel interne|courriels internes|document|documents|communiqué|communiqués|dossier boursier|documents boursiers|documents judiciaires|document judiciaire|plainte|offre d'emploi|billet de blog|rapport annuel|lettre aux actionnaires",
  paperArticles: 'un|une|le|la|des|les|ce|cette|ces|plusieurs|deux|trois',
};
