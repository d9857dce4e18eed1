import type { PurposeWords } from '../../core/figure-sense/purpose-words.ts';

/** What Portuguese figures are for, in Brazil and Portugal. « Contrato », « oferta » and « pagar » alone tell nothing. */
export const purposes: PurposeWords = {
  before: {
    pay: 'salário|salários|remuneração|remunerações|ordenado|ordenados|vencimento de|pacote salarial|pacotes salariais|pacote de remuneração|pacotes de remuneração|pacote de compensação|pacotes de compensação',
    bonus:
      'bónus|bônus|bonus|prémio de assinatura|prêmio de assinatura|prémios de assinatura|prêmios de assinatura|luvas|bonificação|bonificações',
    investment:
      'investir|investe|investiu|investirá|investido|investindo|investimento|investimentos|aporte|aportes|aportou|injetar|injeta|injetou|injeção',
    acquisition: 'aquisição|aquisições|adquirir|adquire|adquiriu|adquirido|adquirida|opa',
    stake:
      'participação|participações|fatia|possui|detém|deter|detinha|tem|controla|ficar com|ficou com|fica com',
    valuation:
      'avaliação|avaliações|avaliada|avaliado|avaliadas|avaliados|avalia|avaliando|avaliou|avaliava|avaliaria|valor de mercado|vale|valia|capitalização|capitalização bolsista|valuation',
    'fund-raising':
      'ronda|rondas|rodada|rodadas|ronda de financiamento|rodada de investimento|rodada de financiamento|captar|capta|captou|captado|captação|levantar|levanta|levantou|levantado|angariar|angaria|angariou|arrecadar|arrecadou',
    revenue: 'receita|receitas|receita anual|faturação|faturamento|faturou|fatura|volume de negócios|vendas',
    profit: 'lucro|lucros|lucro líquido|resultado líquido',
    loss: 'prejuízo|prejuízos|perda|perdas|perder|perde|perdeu|perdido|queimou|queima',
    'capital-expenditure':
      'despesas de capital|gastos de capital|investimentos de capital|despesas de investimento|capex|gastos com infraestrutura',
    fine: 'multa|multas|multada em|multado em|coima|coimas|sanção|indemnização|indenização|indenizações',
    headcount: 'emprega|empregava|equipa|equipe|equipas|equipes|quadro de|conta com|contava com',
    hiring:
      'contratar|contrata|contratou|contratado|contratação de|contratações de|recrutar|recruta|recrutou|recrutamento de',
    'job-cuts':
      'demitir|demite|demitiu|demissão de|demissões de|despedir|despede|despediu|despedimento de|dispensar|dispensou|dispensa|cortar|corta|cortou|corte de|cortes de|eliminar|elimina|eliminou',
    other:
      'dívida|dívidas|empréstimo|empréstimos|crédito|créditos|custo|custos|custa|custou|custar|preço|preços|orçamento|doação|doações|doou|subsídio|bolsa de|prémio|prêmio|imposto|impostos|taxa|taxas|licença|licenças|renda|aluguel|contrato|contratos|acordo|acordos|previsão|previsões|meta de|objetivo|gasto|gastos|despesa|despesas|cheque|fundo|fundos|soma|montante|valor|pacote|pacotes|ajuda|ajudas|obrigações|negócio',
    open: 'oferta|ofertas|oferecer|oferece|ofereceu|oferecido|proposta|propostas|gastar|gastou|comprar|compra|comprou|pagar|paga|pagou|pago|prometeu|promete',
  },
  ties: 'de|em|por|a|do|da|com',
  after: {
    pay: 'de salário|de remuneração|em salários|de ordenado',
    bonus: 'de bónus|de bônus|em bónus|em bônus|de luvas',
    investment: 'de investimento|de investimentos|investidos|investido|em investimentos|foram investidos',
    acquisition: 'para adquirir|pela aquisição',
    stake: 'do capital|do seu capital|das ações|de participação|das quotas|dos direitos de voto',
    valuation: 'de avaliação|de valor de mercado|de capitalização|de valuation',
    'fund-raising':
      'de financiamento|em financiamento|numa ronda|em uma rodada|captados|levantados|angariados|arrecadados',
    revenue: 'de receita|de receitas|em receitas|em receita|de faturação|de faturamento|em vendas|de vendas',
    profit: 'de lucro|de lucros|em lucros|de lucro líquido',
    loss: 'de prejuízo|de prejuízos|em prejuízos|de perdas|em perdas',
    'capital-expenditure': 'de despesas de capital|em despesas de capital|de capex|em capex',
    fine: 'de multa|em multas|de coima|de indemnização|de indenização',
    headcount: 'nos quadros|trabalham na|trabalham no|trabalham para',
    hiring: 'contratados|contratadas|recrutados|foram contratados',
    'job-cuts':
      'demitidos|demitidas|despedidos|despedidas|foram demitidos|foram despedidos|dispensados|serão demitidos',
    other:
      'de dívida|em dívida|de dívidas|de empréstimo|de crédito|em créditos|de orçamento|de ajuda|de contrato|de custo|de custos|em ações|de despesas',
  },
  breaks: 'que|quem|mas|enquanto|porque|quando|onde|embora|depois|antes|após|bem como|contra',
  reach: { before: 4, after: 2 },
};
