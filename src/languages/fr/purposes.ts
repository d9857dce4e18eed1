import type { PurposeWords } from '../../core/figure-sense/purpose-words.ts';

/** What French figures are for. « Contrat », « offre » and « payer » alone tell nothing: they are said of people, licences and firms alike. */
export const purposes: PurposeWords = {
  before: {
    pay: 'salaire|salaires|rémunération|rémunérations|rémunéré|rémunérée|rémunérés|rémunérées|package|packages|paie|traitement de|paquet salarial|paquets salariaux|émoluments|packages de rémunération|gagner par an',
    bonus: "prime|primes|bonus|prime d'embauche|prime de signature|primes à la signature",
    investment:
      'investir|investit|investi|investira|investiront|investissant|investissent|investissement|investissements|injecter|injecte|injecté|injectera|placé dans|mise de|met sur la table',
    acquisition:
      'acquisition|acquisitions|acquérir|acquis|rachat|rachats|racheter|rachète|racheté|rachetée|rachetés|rachat de|opa|prise de contrôle',
    stake:
      'participation|participation de|prend|prendre|pris|prise|détient|détenir|détenait|détenant|détiendra|possède|contrôle|à hauteur de|part de',
    valuation:
      'valorisation|valorisations|valorisé|valorisée|valorisés|valorisées|valorise|valorisant|valoriser|valorisait|valorisaient|valoriserait|évalue|évaluait|évaluaient|évaluerait|évalué|évaluée|évalués|évaluées|vaut|vaudrait|valait|capitalisation|capitalisation boursière',
    'fund-raising':
      'levée|levées|levée de fonds|levées de fonds|lever|lève|lèvent|levé|levait|lèvera|tour de table|tour de financement|amorçage',
    revenue: "chiffre d'affaires|chiffres d'affaires|ventes annuelles|revenus|revenu annuel|recettes",
    profit: 'bénéfice|bénéfices|bénéfice net|résultat net|profit|profits',
    loss: 'perte|pertes|perdre|perd|perdu|perdent|perdait|brûlé|brûle|brûler',
    'capital-expenditure':
      "dépenses d'investissement|dépenses en capital|investissements en infrastructures|dépenses d'infrastructure|capex",
    fine: 'amende|amendes|condamné à|condamnée à|pénalité|pénalités|dommages et intérêts|indemnités|règlement amiable',
    headcount:
      'emploie|employait|employer|employant|compte|comptait|effectif|effectifs|équipe|équipes|forte de',
    hiring:
      'recruter|recrute|recruté|recruta|recrutait|recrutement de|recrutements de|embaucher|embauche|embauché|embauches de|débaucher|débauche|débauché|attiré|engagé',
    'job-cuts':
      "licencier|licencie|licencié|licenciait|licenciement de|licenciements de|supprimer|supprime|supprimé|suppression de|suppressions de|suppression d'|se séparer de|se sépare de|s'est séparé de",
    other:
      'acquisition de talents|acquisitions de talents|dette|dettes|prêt|prêts|emprunt|emprunter|emprunté|obligations|coût|coûts|coûte|coûté|coûter|coûtera|prix|budget|don|dons|subvention|subventions|bourse de|impôt|impôts|taxe|taxes|frais|licence|licences|loyer|contrat|contrats|accord|accords|prévision|prévisions|objectif|objectifs|crédit|crédits|dépenses|chèque|enveloppe|fonds|somme|montant|aide|aides|plan de',
    open: 'offre|offres|offert|offrir|propose|proposé|proposer|proposition|dépense|dépenser|dépensé|acheter|achète|acheté|payer|payé|paye|verser|versé|verse|promis|promet|promettre|annonce|annoncé',
  },
  ties: "de|d'|à|des|du|de plus de|en|pour",
  after: {
    pay: 'de salaire|de salaires|de rémunération|de rémunération totale|de package',
    bonus: "de prime|de primes|de bonus|en prime|de prime d'embauche|de prime de signature",
    investment:
      "investis|investi|investie|investies|d'investissement|d'investissements|injectés|ont été investis|ont été injectés|placés dans",
    acquisition: 'de rachat|pour racheter|pour acquérir',
    stake:
      'du capital|de son capital|de leur capital|du capital de|des parts|des actions|des droits de vote|de participation',
    valuation: 'de valorisation|de capitalisation|de capitalisation boursière',
    'fund-raising': "levés|levé|ont été levés|d'amorçage|de levée|de financement|de fonds levés",
    revenue: "de chiffre d'affaires|de ventes|de revenus|de recettes",
    profit: 'de bénéfice|de bénéfices|de bénéfice net|de profit|de profits|de résultat net',
    loss: 'de perte|de pertes|de pertes nettes|perdus|de perte nette',
    'capital-expenditure': "de dépenses d'investissement|de dépenses d'infrastructure|de capex",
    fine: "d'amende|d'amendes|de dommages et intérêts|d'indemnités",
    headcount: 'travaillent|y travaillent|au total dans ses effectifs|dans ses effectifs|à son service',
    hiring: 'recrutés|recrutées|embauchés|embauchées|débauchés|débauchées|ont été recrutés',
    'job-cuts':
      'supprimés|licenciés|licenciées|ont été licenciés|ont été supprimés|seront supprimés|seront licenciés|supprimées|en moins',
    other:
      "de dette|de dettes|de prêt|d'emprunt|de crédit|de budget|d'aide|d'aides|de dons|de frais|d'impôts|de contrat|de contrats|de licence|de coûts",
  },
  breaks:
    "qui|que|qu'|dont|où|mais|alors que|tandis que|parce que|quand|lorsque|lorsqu'|après|avant|puis|ainsi que|contre|soit",
  reach: { before: 4, after: 2 },
};
