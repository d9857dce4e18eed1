import type { SpeechWords } from '../../core/summary/speech-words.ts';

/** Who speaks in German. Verbs that end their clause („dass Pang … sagte“) are not looked for. */
export const speech: SpeechWords = {
  accordingTo:
    'laut|nach angaben von|nach angaben der|nach angaben des|nach aussage von|nach informationen von|nach informationen der|nach informationen des|wie von|so',
  says: 'sagte|sagt|sagen|sagten|erklärte|erklärt|erklären|erklärten|schrieb|schreibt|erzählte|erzählt|betonte|betont',
  saysThat:
    'behauptet|behauptete|behaupten|versichert|versicherte|meint|meinte|räumte ein|bestätigt|bestätigte|bestätigten|kündigte an|glaubt|warnt|warnte|berichtet|berichten|berichtete|berichteten',
  that: 'dass|er|sie|es|man',
  butNot: 'ab|zu|tschüss|nein|ja',
  adverbs:
    'auch|später|zuletzt|kürzlich|dazu|nun|öffentlich|gestern|heute|am montag|am dienstag|am mittwoch|am donnerstag|am freitag',
  reports: 'berichtet|berichtete|berichten|meldet|meldete|enthüllte|zeigt|zeigen|zeigte|zufolge',
  told: 'sagte der|sagte dem|erzählte der|erzählte dem|sagte gegenüber|gegenüber|interview mit|interview mit der|gespräch mit der|gespräch mit dem',
  prepositions:
    'an|am|auf|aus|bei|beim|bis|durch|für|gegen|hinter|in|im|ins|mit|nach|neben|ohne|seit|über|um|unter|von|vom|vor|wegen|zu|zum|zur|zwischen|des|dem|den',
  breaks: 'dass|der|die|das|er|sie|es|man|wer|aber|weil',
  articles: 'der|die|das|dem|den|des|ein|eine|einem|einer|einen|sein|seine',
  roles:
    'forscher|forscherin|mitgründer|mitgründerin|gründer|gründerin|ingenieur|ingenieurin|manager|managerin|chef|chefin|direktor|direktorin|analyst|analystin|professor|professorin|ökonom|ökonomin|wissenschaftler|wissenschaftlerin|experte|expertin|präsident|präsidentin|investor|investorin|sprecher|sprecherin|leiter|leiterin',
  mediumNouns:
    'der zeitung|dem magazin|der agentur|der nachrichtenagentur|dem nachrichtenportal|dem portal|einem bericht von|einem bericht der|einem bericht des|berichten von|berichten der|berichten des',
  some: 'ein|eine|einem|einer|einen|zwei|drei|vier|fünf|mehrere|mehreren|einige|einigen|andere|anderen|einer der|eine der',
  adjectives:
    'ehemaliger|ehemalige|ehemaligen|ehemaligem|früherer|frühere|früheren|hochrangiger|hochrangige|hochrangigen|anderer|namentlich nicht genannter',
  people:
    'quelle|quellen|person|personen|mitarbeiter|mitarbeiterin|mitarbeitern|manager|managern|forscher|forscherin|forschern|ingenieur|ingenieure|ingenieuren|insider|insidern|investor|investoren|analyst|analysten|kollege|kollegin|kollegen|führungskraft|führungskräfte',
  unnamed:
    'insider|insidern|quellen|mit der sache vertraute personen|mit der sache vertrauten personen|mit den plänen vertraute personen|informierte kreise|informierten kreisen|unternehmenskreise|unternehmenskreisen|eingeweihte|eingeweihten',
  bears: 'aus|bei|im|von|des|der',
  anonymity:
    'unter der bedingung der anonymität|die anonym bleiben wollen|die anonym bleiben wollten|der anonym bleiben will|der anonym bleiben wollte|die anonym bleiben will|die anonym bleiben möchte|der anonym bleiben möchte|die namentlich nicht genannt werden wollen|der namentlich nicht genannt werden will',
  spokes: 'sprecher|sprecherin|unternehmenssprecher|unternehmenssprecherin|konzernsprecher|konzernsprecherin',
  papers:
    'internes dokument|internen dokument|interne dokumente|internen dokumenten|internes memo|internen memo|memo|dokument|dokumente|dokumenten|gerichtsunterlagen|pflichtmitteilung|mitteilung|rundschreiben|interne e-mail|internen e-mail',
  paperArticles: 'ein|eine|einem|einer|das|die|der|dem|den|mehrere|mehreren|zwei',
};
