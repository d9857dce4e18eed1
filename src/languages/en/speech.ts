import type { SpeechWords } from '../../core/summary/speech-words.ts';

/** Who speaks in English. */
export const speech: SpeechWords = {
  accordingTo: 'according to|in the words of|as told by|so says',
  says: 'said|says|say|has said|have said|had said|told|tells|has told|have told|wrote|writes|tweeted|has written|explained|explains|recalled|recalls|posted on x|said on x',
  saysThat:
    'claimed|claims|claim|has claimed|added|adds|argued|argues|argue|insisted|insists|insist|stated|states|announced|confirmed|confirms|has confirmed|declared|declares|noted|notes|suggested|suggest|suggests|believe|believes|estimated|estimates|estimate|acknowledged|acknowledges|conceded|concedes|admitted|admits|warned|warns|warn|replied|replies|remarked|joked|predicted|predicts|recounted|maintained|maintains|described|describe|reported',
  that: 'that|they|he|she|it|there|the company was|how',
  butNot: 'goodbye|no to|yes to|to be|to have|little about|nothing',
  adverbs:
    'also|later|recently|since|once|previously|publicly|privately|repeatedly|then|himself|herself|first|reportedly|on monday|on tuesday|on wednesday|on thursday|on friday|this week|last week|last month|earlier',
  reports:
    'reported|reports|report|has reported|had reported|have reported|first reported|revealed|reveals|shows|show|showed|has learned|indicate|indicates|indicated',
  told: 'told|tell|tells|interview with|interview to|interviewed by|speaking to|spoke to|remarks to',
  prepositions:
    'about|after|against|among|at|before|between|by|for|from|in|into|like|near|of|off|on|onto|over|than|to|toward|towards|under|until|upon|via|with|without|last|this|yesterday|and his|and her',
  breaks: 'that|which|he|she|it|they|we|what|because|but|while|joined|left',
  articles: 'the|a|an|its|his|her|their|mr.|ms.|mrs.|dr.',
  roles:
    'analyst|analysts|researcher|co-founder|cofounder|founder|engineer|executive|chief executive|ceo|scientist|chief scientist|professor|economist|investor|partner|director|president|chairman|chairwoman|chair|head|recruiter|officer|lawyer|manager|author|historian|expert|consultant|journalist|spokesperson|spokesman|spokeswoman|vice president|colleague',
  mediumNouns:
    'newspaper|magazine|news agency|agency|news site|website|a report by|a report in|a report from|reports by|reports in|reporting by|reporting from|reporting in|an article in|an investigation by|a story in',
  some: 'a|an|one|another|two|three|four|five|six|seven|several|multiple|some|many|other|one of the|two of the|one of its|a number of|a dozen|half a dozen|dozens of',
  adjectives:
    'former|current|senior|longtime|long-time|close|top|other|ex|early|anonymous|unnamed|industry|junior|onetime|one-time|veteran|more',
  people:
    'person|people|source|sources|employee|employees|executive|executives|researcher|researchers|insider|insiders|staffer|staffers|engineer|engineers|colleague|colleagues|investor|investors|recruiter|recruiters|official|officials|manager|managers|analyst|analysts|scientist|scientists|friend|friends|associate|associates|ex-employee|ex-employees',
  unnamed:
    'people familiar|people briefed|people close|people with knowledge|people with direct knowledge|people involved|people who asked|those familiar|sources familiar|sources close|sources|insiders|analysts|critics|industry insiders|someone familiar|anonymous sources|former employees|current and former employees',
  bears:
    'familiar|close|briefed|with|who|at|of|from|involved|seen|reviewed|obtained|inside|in|near|working|on|to|by|filed|for',
  anonymity:
    'on condition of anonymity|on the condition of anonymity|speaking anonymously|spoke anonymously|asked not to be named|asked not to be identified|asking not to be named|asking not to be identified|declined to be named|requested anonymity|requesting anonymity',
  spokes: 'spokesperson|spokesman|spokeswoman',
  papers:
    'internal memo|internal memos|memo|memos|memorandum|internal memorandum|internal document|internal documents|document|documents|filing|filings|court filing|court filings|regulatory filing|regulatory filings|securities filing|securities filings|lawsuit|complaint|internal email|internal emails|internal note|internal notes|job listing|job listings|press release|blog post|court documents|court records|annual report',
  paperArticles: 'a|an|the|its|their|another|two|three|several|internal|one',
};
