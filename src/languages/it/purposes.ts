import type { PurposeWords } from '../../core/figure-sense/purpose-words.ts';

/** What Italian figures are for. « Contratto », « offerta » and « pagare » alone tell nothing: they are said of people, licences and firms. */
export const purposes: PurposeWords = {
  before: {
    pay: 'stipendio|stipendi|salario|salari|retribuzione|retribuzioni|compenso|compensi|ingaggio|ingaggi|pacchetto retributivo|pacchetti retributivi|remunerazione|busta paga',
    bonus: "bonus|premio d'ingaggio|premio alla firma|bonus d'ingresso|bonus alla firma",
    investment:
      'investire|investe|investito|investirà|investendo|investì|investimento|investimenti|iniettare|inietta|iniettato|iniezione',
    acquisition:
      'acquisizione|acquisizioni|acquisire|acquisisce|acquisito|acquisita|rilevare|rileva|rilevato|rilevata|scalata|opa',
    stake:
      'quota|quote|partecipazione|partecipazione del|possiede|detiene|detenere|controlla|pari al|salita al',
    valuation:
      'valutazione|valutazioni|valutava|valuterebbe|valutata|valutato|valutate|valutati|valutandola|valuta|vale|valeva|capitalizzazione|valore di mercato|capitalizzazione di borsa',
    'fund-raising':
      'round|round di finanziamento|round di investimento|raccogliere|raccoglie|raccolto|raccolta di|raccolse|seed|finanziamento di|aumento di capitale',
    revenue: 'ricavi|ricavi annui|fatturato|fattura|vendite|incassi',
    profit: 'utile|utili|utile netto|profitto|profitti|guadagni',
    loss: 'perdita|perdite|perdere|perde|perso|bruciato|brucia|bruciare',
    'capital-expenditure':
      'spese in conto capitale|spesa in conto capitale|spese di capitale|investimenti in conto capitale|capex|spesa per infrastrutture',
    fine: 'multa|multe|multata per|sanzione|sanzioni|ammenda|risarcimento|risarcimenti|penale',
    headcount: 'impiega|impiegava|organico|forza lavoro|team|squadra|gruppo|dà lavoro a|conta|contava',
    hiring:
      'assumere|assume|assunto|assunzione di|assunzioni di|ingaggiare|ingaggia|ingaggiato|reclutare|recluta|reclutato|strappato|strappa',
    'job-cuts':
      'licenziare|licenzia|licenziato|licenziamento di|licenziamenti di|tagliare|taglia|tagliato|taglio di|tagli di|esuberi',
    other:
      'debito|debiti|prestito|prestiti|credito|crediti|costo|costi|costa|costato|costare|prezzo|prezzi|budget|bilancio|donazione|donazioni|donato|sovvenzione|borsa di|tassa|tasse|imposta|imposte|licenza|licenze|affitto|contratto|contratti|accordo|accordi|previsione|previsioni|obiettivo|spesa|spese|assegno|fondo|fondi|somma|importo|pacchetto|pacchetti|aiuti|obbligazioni|affare',
    open: 'offerta|offerte|offrire|offre|offerto|spendere|spende|speso|comprare|compra|comprato|pagare|paga|pagato|promesso|promette',
  },
  ties: 'di|da|a|del|dei|per|in|al|con',
  after: {
    pay: "di stipendio|di salario|di retribuzione|di compenso|di ingaggio|d'ingaggio",
    bonus: 'di bonus|in bonus|di premio',
    investment: 'di investimento|di investimenti|investiti|investito|in investimenti|sono stati investiti',
    acquisition: "per acquisire|per l'acquisizione|per rilevare",
    stake: 'del capitale|delle azioni|delle quote|di quota|del suo capitale|dei diritti di voto',
    valuation: 'di valutazione|di capitalizzazione',
    'fund-raising': 'di finanziamento|di finanziamenti|raccolti|in un round|di round|di capitale di rischio',
    revenue: 'di ricavi|di fatturato|di vendite',
    profit: 'di utile|di utili|di profitto|di profitti|di utile netto',
    loss: 'di perdita|di perdite|persi|di perdite nette',
    'capital-expenditure': 'di spese in conto capitale|di capex|di spese di capitale',
    fine: 'di multa|di sanzione|di sanzioni|di risarcimento',
    headcount: 'in organico|lavorano per|lavorano in|vi lavorano',
    hiring: 'assunti|assunte|ingaggiati|reclutati|sono stati assunti',
    'job-cuts': 'licenziati|licenziate|sono stati licenziati|tagliati|in esubero|saranno licenziati',
    other:
      'di debito|di debiti|di prestiti|di credito|di budget|di aiuti|di contratto|di costi|di spese|in azioni|di licenza',
  },
  breaks: 'che|chi|cui|ma|mentre|perché|quando|dove|dopo|prima|nonché|anche se|sebbene|contro',
  reach: { before: 4, after: 2 },
};
