import type { PurposeWords } from '../../core/figure-sense/purpose-words.ts';

/** What German figures are for. Verbs of a subordinate clause or a perfect stand at its end, so more words may part them from the figure. */
export const purposes: PurposeWords = {
  before: {
    pay: 'gehalt|gehälter|gehältern|jahresgehalt|jahresgehälter|vergütung|vergütungen|vergütungspaket*|gehaltspaket*|lohn|löhne|entlohnung|bezüge|verdient|verdienen|verdiente',
    bonus:
      'bonus|boni|antrittsprämie*|antrittsbonus|prämie|prämien|unterschriftsbonus|handgeld|bonuszahlung*|wechselprämie*|bleibeprämie*',
    investment:
      'investiert|investieren|investierte|investierten|investition|investitionen|investment|steckt|steckte|stecken|pumpt|pumpte|pumpen|beteiligt sich mit|einstieg mit',
    acquisition: 'übernahme|übernahmen|übernimmt|übernahm|übernehmen|zukauf|akquisition',
    stake: 'anteil|anteile|beteiligung|hält|halten|hielt|besitzt|beteiligt|gehören|gehört',
    valuation:
      'bewertung|bewertungen|bewertet|bewerten|bewertete|bewerteten|börsenwert|marktwert|marktkapitalisierung|unternehmenswert|firmenwert',
    'fund-raising':
      'finanzierungsrunde|finanzierungsrunden|finanzierung von|kapitalrunde|seed-runde|eingesammelt|sammelt|sammelte|sammeln|einsammeln|nahm|eingeworben',
    revenue: 'umsatz|umsätze|jahresumsatz|erlöse|einnahmen',
    profit: 'gewinn|gewinne|nettogewinn|überschuss|jahresüberschuss|reingewinn',
    loss: 'verlust|verluste|verlusten|verlor|verliert|nettoverlust|fehlbetrag',
    'capital-expenditure':
      'investitionsausgaben|kapitalausgaben|capex|infrastrukturausgaben|sachinvestitionen',
    fine: 'geldstrafe|geldbuße|bußgeld|bußgelder|strafe|strafzahlung|schadenersatz|schadensersatz|vergleich',
    headcount:
      'beschäftigt|beschäftigen|beschäftigte|belegschaft|mitarbeiterzahl|personalbestand|team|teams|gruppe',
    hiring: 'eingestellt|stellt|stellte|einstellen|angeheuert|heuert|heuerte|anwerben|warb|abgeworben|wirbt',
    'job-cuts':
      'entlässt|entließ|entlassen|entlassung|entlassungen|kündigt|kündigte|streicht|strich|streichen|abbau|stellenabbau|baut|baute',
    other:
      'schulden|kredit|kredite|darlehen|anleihe|anleihen|kosten|kostet|kostete|preis|preise|kaufpreis|budget|etat|spende|spenden|zuschuss|förderung|preisgeld|steuer|steuern|gebühr|gebühren|lizenz|lizenzen|miete|vertrag|verträge|auftrag|aufträge|deal|prognose|ziel|ausgaben|wert|fonds|paket|pakete|summe|betrag',
    open: 'angebot|angebote|bot|bietet|bieten|gab|gibt|ausgegeben|kauft|kaufte|kaufen|zahlt|zahlte|zahlen|gezahlt',
  },
  ties: 'von|in höhe von|auf|mit|um|über',
  after: {
    pay: 'gehalt|jahresgehalt|vergütung|lohn',
    bonus: 'bonus|boni|prämie|prämien|antrittsprämie*|handgeld',
    investment:
      'investiert|investieren|investierte|investierten|investition|investitionen|investment|gesteckt|gepumpt|stecken',
    acquisition: 'übernommen|übernahme|übernehmen|zu übernehmen|übernimmt|übernahm',
    stake: 'anteil|anteile|der anteile|beteiligung|beteiligt|der aktien|der stimmrechte',
    valuation: 'bewertet|bewertung|bewerten|börsenwert|marktwert|marktkapitalisierung',
    'fund-raising':
      'eingesammelt|ein|einsammeln|einzusammeln|eingeworben|finanzierungsrunde|seed-runde|frisches kapital|wagniskapital|risikokapital',
    revenue: 'umsatz|jahresumsatz|erlöse|einnahmen',
    profit: 'gewinn|nettogewinn|überschuss',
    loss: 'verlust|verluste|verloren',
    'capital-expenditure': 'investitionsausgaben|kapitalausgaben|capex',
    fine: 'geldstrafe|geldbuße|bußgeld|strafe|schadenersatz|schadensersatz',
    headcount: 'beschäftigt|beschäftigen|arbeiten bei|arbeiten dort|angestellt',
    hiring: 'eingestellt|angeheuert|abgeworben|angeworben|einstellen|abwerben',
    'job-cuts': 'entlassen|gestrichen|abgebaut|gekündigt|streichen|abbauen|werden gestrichen|zu entlassen',
    other:
      'schulden|kredit|kredite|darlehen|anleihen|kosten|budget|spende|zuschuss|förderung|steuern|gebühren|lizenz|vertrag|auftrag|ausgeben|gekostet|angeboten|wert|bereit|gekauft',
  },
  breaks: 'während|aber|doch|weil|obwohl|nachdem|bevor|nach|sondern|dass|wobei|sowie|als',
  reach: { before: 4, after: 6 },
};
