import type { SpeechWords } from '../../core/summary/speech-words.ts';

/** Who speaks in Italian. */
export const speech: SpeechWords = {
  accordingTo: 'secondo|secondo quanto riferito da|stando a|a detta di|a quanto riferisce',
  says: 'ha detto|hanno detto|dice|dicono|disse|ha dichiarato|hanno dichiarato|dichiara|ha affermato|hanno affermato|afferma|affermano|ha spiegato|hanno spiegato|spiega|spiegano|ha raccontato|racconta|ha scritto|aveva detto|aveva dichiarato',
  saysThat:
    'assicura|ha assicurato|sostiene|sostengono|ha sostenuto|aggiunge|ha aggiunto|precisa|ha precisato|sottolinea|ha sottolineato|ammette|ha ammesso|conferma|ha confermato|ritiene|ritengono|scrive|avverte|ha avvertito|ha annunciato|ha risposto|ricorda|confida|ha confidato|osserva|commenta|ha commentato',
  that: 'che|di aver|di essere|di voler|di non',
  butNot: 'addio|di sì|di no|guerra|fallimento',
  adverbs:
    'anche|poi|inoltre|recentemente|più tardi|già|pubblicamente|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì',
  reports:
    'ha riferito|riferisce|riporta|ha riportato|ha rivelato|rivela|ha scritto|mostra|mostrano|ha anticipato',
  told: 'ha detto a|ha dichiarato a|ha spiegato a|ha raccontato a|confidato a|intervista a|intervista con|intervistato da|intervistata da',
  prepositions:
    "a|ad|al|alla|all'|con|contro|da|dal|dalla|dall'|di|del|della|dell'|dello|dei|delle|degli|in|nel|nella|nell'|per|presso|su|sul|sulla|tra|fra|verso|dopo|questo|questa|lo scorso",
  breaks: 'che|cui|dove|si|ma|quando|ha lasciato',
  articles: "il|lo|la|l'|i|gli|le|un|una|un'|uno|suo|sua",
  roles:
    'ricercatore|ricercatrice|cofondatore|cofondatrice|fondatore|fondatrice|ingegnere|dirigente|amministratore delegato|amministratrice delegata|ad|direttore|direttrice|analista|professore|professoressa|economista|scienziato|scienziata|esperto|esperta|presidente|investitore|capo|responsabile|portavoce',
  mediumNouns:
    "il quotidiano|l'agenzia|il giornale|la rivista|il sito|la testata|indiscrezioni di|un articolo di|un articolo del|un'inchiesta di|un'inchiesta del",
  some: "un|una|un'|due|tre|quattro|cinque|alcuni|alcune|diversi|diverse|numerosi|altri|altre|un altro|uno dei|una delle|parecchi",
  adjectives: 'ex|alto|alti|altro|altri|vecchio|attuale|attuali',
  people:
    'fonte|fonti|dirigente|dirigenti|dipendente|dipendenti|ricercatore|ricercatrice|ricercatori|ingegnere|ingegneri|persona|persone|manager|investitore|investitori|analista|analisti|esperto|esperti|collega|colleghi|collaboratore|collaboratori',
  unnamed:
    'fonti|fonti vicine|fonti interne|persone vicine|persone informate|persone a conoscenza|gli analisti|ex dipendenti',
  bears: "vicina|vicine|di|del|dell'|della|che|a conoscenza|al corrente|interna|interne|informate",
  anonymity:
    "a condizione di anonimato|in forma anonima|sotto anonimato|coperto dall'anonimato|che chiede l'anonimato|che ha chiesto di restare anonimo|che ha chiesto l'anonimato|che hanno chiesto l'anonimato",
  spokes: 'portavoce',
  papers:
    'documento interno|documenti interni|nota interna|memo|memorandum|memorandum interno|documento|documenti|comunicato|atti giudiziari|email interna|e-mail interna',
  paperArticles: 'un|una|il|la|lo|i|le|gli|alcuni|questo|questa|due',
};
