import type { Traps } from './trap.ts';

/** Own French sentences; each was written with its figures before it was read. */
export const traps: Traps = {
  'marks and spaces': [
    [
      'La prime atteint 1\u202f250\u202f000\u00a0euros.',
      '1\u202f250\u202f000\u00a0euros = money 1250000 EUR',
    ],
    ['Il touche 480 000 dollars chez Orme.', '480 000 dollars = money 480000 USD'],
    ['Le prêt se monte à 2’400’000 francs suisses.', '2’400’000 francs suisses = money 2400000 CHF'],
    ['Un tour de table de 7,25 millions d’euros.', '7,25 millions d’euros = money 7250000 EUR'],
    [
      'En 2025 300 millions de dollars ont été levés.',
      '2025 = period 2025-01-01..2026-01-01',
      '300 millions de dollars = money 300000000 USD',
    ],
    ['Le fonds pèse 1,875 milliard de dollars.', '1,875 milliard de dollars = money 1875000000 USD'],
    ['Vendu 12.500.000 euros aux enchères.', '12.500.000 euros = money 12500000 EUR'],
  ],
  scales: [
    [
      'La valorisation frise les 3 000 milliards de dollars.',
      '3 000 milliards de dollars = money 3e12 USD about',
    ],
    [
      'Un billion de dollars, soit mille milliards.',
      'Un billion de dollars = money 1e12 USD',
      'mille milliards = number 1e12',
    ],
    ['Orme a versé 14,3 Mds $ et 60 M€.', '14,3 Mds $ = money 14.3e9 USD', '60 M€ = money 60e6 EUR'],
    ['une rallonge de 250 k€', '250 k€ = money 250000 EUR'],
    ['Un modèle de 405 milliards de paramètres.', '405 milliards de paramètres = count 405e9 parameter'],
    ['1,5 million de dollars par tête', '1,5 million de dollars par tête = money 1.5e6 USD /head'],
    ['Le chèque, 14,3 milliards (14 300 000 000), a surpris.', '14,3 milliards = number 14.3e9'],
    [
      '14,3 milliards de dollars (12,2 milliards d’euros)',
      '14,3 milliards de dollars = money 14.3e9 USD',
      '12,2 milliards d’euros = money 12.2e9 EUR',
    ],
  ],
  'halves and round numbers': [
    ['un demi-milliard de dollars', 'un demi-milliard de dollars = money 5e8 USD'],
    ['deux millions et demi d’euros', 'deux millions et demi d’euros = money 2.5e6 EUR'],
    ['une quinzaine de chercheurs', 'une quinzaine de chercheurs = count 15 people about'],
    [
      'des dizaines de millions de dollars',
      'des dizaines de millions de dollars = money 20e6..100e6 USD indefinite',
    ],
    [
      'quelques centaines de milliers d’euros',
      'quelques centaines de milliers d’euros = money 200000..1e6 EUR indefinite',
    ],
    ['Le projet coûte des milliards.', 'des milliards = number * indefinite'],
    ['un salaire à neuf chiffres', 'neuf chiffres = number 1e8..1e9 indefinite'],
    ['des contrats de sept à neuf chiffres', 'sept à neuf chiffres = number 1e6..1e9 indefinite range'],
  ],
  bounds: [
    [
      'L’offre pourrait dépasser 200 millions de dollars.',
      '200 millions de dollars = money 200e6..* USD more-than',
    ],
    ['La prime avoisine 30 millions d’euros.', '30 millions d’euros = money 30e6 EUR about'],
    ['Le bonus frôle le million de dollars.', 'million de dollars = money 1e6 USD about'],
    ['Le salaire plafonne à 900 000 euros.', '900 000 euros = money *..900000 EUR up-to'],
    [
      'jusqu’à 100 millions de dollars par chercheur',
      'jusqu’à 100 millions de dollars par chercheur = money *..100e6 USD /head up-to',
    ],
    ['pas moins de 40 ingénieurs', 'pas moins de 40 ingénieurs = count 40..* people at-least'],
    ['Pas plus de 3 % du capital.', 'Pas plus de 3 % = percent *..3 percent up-to'],
    [
      'un peu plus d’un demi-million de dollars',
      'un peu plus d’un demi-million de dollars = money 500000..* USD more-than',
    ],
    ['près de 4 000 salariés', 'près de 4 000 salariés = count 4000 people about'],
    ['500 000 euros ou plus', '500 000 euros ou plus = money 500000..* EUR at-least'],
  ],
  ranges: [
    ['de 10 à 20 millions de dollars', '10 à 20 millions de dollars = money 10e6..20e6 USD range'],
    ['entre 5 % et 8 % des parts', 'entre 5 % et 8 % = percent 5..8 percent range'],
    ['500 000 à 1 million d’euros', '500 000 à 1 million d’euros = money 500000..1e6 EUR range'],
    ['Un contrat de 12 à 18 mois.', '12 à 18 mois = duration 12..18 month range'],
    ['60–65 milliards de dollars', '60–65 milliards de dollars = money 60e9..65e9 USD range'],
    ['trois ou quatre ingénieurs', 'trois ou quatre ingénieurs = count 3..4 people range'],
  ],
  rates: [
    ['250 000 dollars annuels', '250 000 dollars annuels = money 250000 USD /year'],
    ['12 euros de l’heure', '12 euros de l’heure = money 12 EUR /hour'],
    ['65 dollars par action', '65 dollars par action = money 65 USD /share'],
    ['300 millions sur quatre ans', '300 millions = number 300e6', 'quatre ans = duration 4 year'],
    ['une hausse de 3 points de pourcentage', '3 points de pourcentage = percent 3 point'],
  ],
  'ages, dates and multiples': [
    ['Le PDG de 41 ans a signé un contrat de 4 ans.', '41 ans = age 41 year', '4 ans = duration 4 year'],
    ['dix fois plus que son rival', 'dix fois plus = ratio 10'],
    [
      'Le 8 mai 2025, vingt-deux chercheurs partent.',
      '8 mai 2025 = date 2025-05-08',
      'vingt-deux chercheurs = count 22 people',
    ],
  ],
  'verbs and more': [
    ['Le fonds flirte avec le milliard d’euros.', 'milliard d’euros = money 1e9 EUR about'],
    [
      'La valorisation a franchi le cap des 500 milliards de dollars.',
      '500 milliards de dollars = money 500e9..* USD more-than',
    ],
    ['Le budget ne dépasse pas les 3 millions d’euros.', '3 millions d’euros = money *..3e6 EUR up-to'],
    [
      'Les salaires démarrent à 300 000 dollars par an.',
      '300 000 dollars par an = money 300000..* USD /year at-least',
    ],
    [
      'quatre-vingt-dix millions de livres sterling',
      'quatre-vingt-dix millions de livres sterling = money 90e6 GBP',
    ],
    [
      'US$ 2 milliards, 90 M$ CA et 40 M£',
      'US$ 2 milliards = money 2e9 USD',
      '90 M$ CA = money 90e6 CAD',
      '40 M£ = money 40e6 GBP',
    ],
    ['quelque 350 000 puces', 'quelque 350 000 puces = count 350000 gpu about'],
  ],
  'nothing here': [
    ['les trois quarts du capital'],
    ['Ils étaient deux, puis trois, puis cent.'],
    ['GPT-4, o3, Claude 3.5 et Llama 3.1 405B s’affrontent.'],
    ['La puce H100 cède sa place à la B200.'],
    ['Un chercheur a quitté une équipe pour une autre.'],
    ['Le premier et le second prix, la XXIe édition.'],
    ['Rendez-vous à 20h30, puis à 9 heures.'],
    ['Appelez le 01 23 45 67 89.'],
    ['ISBN 978-2-1234-5680-3'],
    ['Le CAC 40 et le G7 en parlent.'],
    ['Victoire 3-1 au match retour.'],
    ['Selon la note [12] et la figure 2.'],
    ['La version 3.12.1 tourne sous Windows 11.'],
    ['Ouvert 24/7, au 15 rue des Ormes.'],
    ['Mille mercis à toute l’équipe !'],
    ['Cela vaut cent fois la peine.'],
    ['Chapitre 4, page 112, alinéa 3.'],
    ['Le modèle tiers est un franc succès.'],
    ['Une seconde d’attention, une livre ouverte.'],
    ['L’adresse 10.0.0.1 ne répond pas.'],
  ],
};
