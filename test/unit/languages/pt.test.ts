import { describe, expect, test } from 'vitest';
import { language } from '../../../src/languages/pt.ts';
import { figuresOf, moneyMisread, movesOf, unrealizedOf } from './tell.ts';

describe('Portuguese figures', () => {
  test.each([
    ['uma oferta de US$ 14,3 bilhões', ['US$ 14,3 bilhões = money 14300000000 USD']],
    ['14.300 milhões de dólares', ['14.300 milhões de dólares = money 14300000000 USD']],
    ['14,3 mil milhões de euros', ['14,3 mil milhões de euros = money 14300000000 EUR']],
    [
      'R$ 540 milhões (cerca de US$ 100 milhões)',
      ['R$ 540 milhões = money 540000000 BRL', 'cerca de US$ 100 milhões = money 100000000 USD about'],
    ],
    [
      'até US$ 1,5 bilhão em seis anos',
      ['até US$ 1,5 bilhão = money *..1500000000 USD up-to', 'seis anos = duration 6 year'],
    ],
    [
      'mais de 100 milhões de euros por ano',
      ['mais de 100 milhões de euros por ano = money 100000000..* EUR /year more-than'],
    ],
    [
      'cerca de 250 mil dólares por funcionário',
      ['cerca de 250 mil dólares por funcionário = money 250000 USD /head about'],
    ],
    ['um bilião de euros', ['um bilião de euros = money 1000000000000 EUR']],
    ['US$ 1 trilhão', ['US$ 1 trilhão = money 1000000000000 USD']],
    ['R$ 3 bi em dívidas', ['R$ 3 bi = money 3000000000 BRL']],
    ['US$ 500 mi', ['US$ 500 mi = money 500000000 USD']],
    [
      'entre 100 e 300 milhões de dólares',
      ['entre 100 e 300 milhões de dólares = money 100000000..300000000 USD'],
    ],
    ['de 10 a 20 milhões de euros', ['10 a 20 milhões de euros = money 10000000..20000000 EUR']],
    [
      'dezenas de milhões de dólares',
      ['dezenas de milhões de dólares = money 20000000..100000000 USD indefinite'],
    ],
    [
      'centenas de milhares de reais',
      ['centenas de milhares de reais = money 200000..1000000 BRL indefinite'],
    ],
    ['bilhões de dólares', ['bilhões de dólares = money * USD indefinite']],
    ['alguns milhões de euros', ['alguns milhões de euros = money 2000000..10000000 EUR indefinite']],
    ['meio milhão de dólares', ['meio milhão de dólares = money 500000 USD']],
    ['um milhão e meio de euros', ['um milhão e meio de euros = money 1500000 EUR']],
    ['o bônus beira os 100 milhões de dólares', ['100 milhões de dólares = money 100000000 USD about']],
    [
      'os custos ultrapassaram os 72 bilhões de dólares',
      ['72 bilhões de dólares = money 72000000000..* USD more-than'],
    ],
    ['um pacote de nove dígitos', ['nove dígitos = number 100000000..1000000000 indefinite']],
    ['salários de sete a nove dígitos', ['sete a nove dígitos = number 1000000..1000000000 indefinite']],
    ['49% do capital', ['49% = percent 49 percent']],
    ['15 por cento a mais', ['15 por cento = percent 15 percent']],
    ['cresceu 3 pontos percentuais', ['3 pontos percentuais = percent 3 point']],
    ['o fundador, de 28 anos, ganha mais', ['28 anos = age 28 year']],
    ['Wang, 28, dirige o laboratório.', ['28 = age 28 year']],
    ['um engenheiro de 24 anos', ['24 anos = age 24 year']],
    ['aos 19 anos fundou a empresa', ['19 anos = age 19 year']],
    ['completou 65 anos', ['65 anos = age 65 year']],
    ['com 28 anos de experiência', ['28 anos = duration 28 year']],
    ['um contrato de quatro anos', ['quatro anos = duration 4 year']],
    ['após onze anos na Meta', ['onze anos = duration 11 year']],
    ['dois anos e meio de trabalho', ['dois anos e meio = duration 2.5 year']],
    ['8 de julho de 2025', ['8 de julho de 2025 = date 2025-07-08']],
    ['no dia 20 de junho', ['20 de junho = date 2026-06-20']],
    ['terça-feira, 1º de julho', ['terça-feira, 1º de julho = date 2025-07-01']],
    ['em meados de 2026', ['meados de 2026 = period 2026-05-01..2026-09-01 mid']],
    ['no fim de 2026', ['fim de 2026 = period 2026-09-01..2027-01-01 late']],
    ['no início do ano passado', ['início do ano passado = period 2025-01-01..2025-05-01 early']],
    ['no terceiro trimestre de 2025', ['no terceiro trimestre de 2025 = period 2025-07-01..2025-10-01']],
    ['a primeira metade de 2026', ['a primeira metade de 2026 = period 2026-01-01..2026-07-01']],
    ['há duas semanas', ['há duas semanas = date 2026-03-04']],
    ['três anos atrás', ['três anos atrás = date 2023-03-18']],
    ['os próximos 12 meses', ['os próximos 12 meses = period 2026-03-19..2027-03-19']],
    ['nos últimos seis meses', ['nos últimos seis meses = period 2025-09-18..2026-03-18']],
    ['no ano passado', ['no ano passado = period 2025-01-01..2026-01-01']],
    ['em julho do ano passado', ['julho do ano passado = period 2025-07-01..2025-08-01']],
    ['entre 2021 e 2024', ['entre 2021 e 2024 = period 2021-01-01..2025-01-01']],
    ['até 2027', ['2027 = period 2027-01-01..2028-01-01']],
    ['de 10 de junho a 1 de julho', ['de 10 de junho a 1 de julho = period 2026-06-10..2026-07-02']],
    ['os anos 2010', ['os anos 2010 = period 2010-01-01..2020-01-01']],
    ['cerca de 50 pesquisadores', ['cerca de 50 pesquisadores = count 50 people about']],
    ['pelo menos oito cientistas', ['pelo menos oito cientistas = count 8..* people at-least']],
    ['uma dezena de engenheiros', ['uma dezena de engenheiros = count 10 people about']],
    ['dez vezes mais do que em 2023', ['dez vezes mais = ratio 10', '2023 = period 2023-01-01..2024-01-01']],
    ['405 mil milhões de parâmetros', ['405 mil milhões de parâmetros = count 405000000000 parameter']],
    [
      'duzentos e quarenta e cinco funcionários',
      ['duzentos e quarenta e cinco funcionários = count 245 people'],
    ],
    ['duas ou três contratações', ['duas ou três contratações = count 2..3 people']],
    ['não mais de 50 pessoas', ['não mais de 50 pessoas = count *..50 people up-to']],
    ['entre 5% e 10%', ['entre 5% e 10% = percent 5..10 percent']],
    ['US$ 200 milhões anuais', ['US$ 200 milhões anuais = money 200000000 USD /year']],
    ['65 dólares por ação', ['65 dólares por ação = money 65 USD /share']],
    ['18 a 24 meses', ['18 a 24 meses = duration 18..24 month']],
    ['quinze mil euros por mês', ['quinze mil euros por mês = money 15000 EUR /month']],
    ['em dez anos', ['dez anos = duration 10 year']],
  ])('%s', (text, expected) => {
    expect(figuresOf(language, text, '2026-03-18')).toEqual(expected);
  });
  test.each([
    'GPT-5, Claude 3.5 e Llama 4 competem.',
    'Os chips H100 e A100 faltam.',
    'O Benfica venceu por 3-1.',
    'Ligue para +351 912 345 678.',
    'A conferência começa às 20h30.',
    'aberto 24/7',
    'um deles e uma delas',
    'um pesquisador deixou uma carta',
    'o primeiro, o segundo e o terceiro',
    'a versão 2.0.1 da API',
    'iOS 17.4 e Windows 11',
    'o século XXI e D. Pedro II',
    'Mais ou menos, mais cedo ou mais tarde.',
    'um voo para dois',
    'ISBN 978-85-359-0277-5',
    'rua Augusta, 45',
    'nove em cada dez de manhã',
    'o mar estava calmo',
    'no fim de semana',
    'segunda-feira',
    'uma segunda opinião, um quarto vazio',
    'o endereço 192.168.1.20',
    'Um dia longo e uma noite fria.',
    'o set de filmagem',
    'mil obrigados',
    'no mar alto',
    'a uma só voz',
    'Às 9 horas de segunda',
  ])('nothing here: %s', (text) => {
    expect(figuresOf(language, text, '2026-03-18')).toEqual([]);
  });
  test.each(['pt', 'pt-PT'])('sums as Intl writes them in %s', (locale) => {
    expect(moneyMisread(language, locale)).toEqual([]);
  });
});

describe('Portuguese moves', () => {
  test.each([
    ['Karl Moss junta-se à Lumen.', ['moss: ? → lumen']],
    ['Karl Moss deixou a Boreal para se juntar à Lumen.', ['moss: boreal → lumen']],
    ['Karl Moss troca a Boreal pela Lumen.', ['moss: boreal → lumen']],
    ['A Lumen contratou Karl Moss, chefe de modelos da Boreal.', ['moss: boreal → lumen']],
    ['A Lumen recrutou Karl Moss e Ines Roy.', ['moss: ? → lumen', 'roy: ? → lumen']],
    ['Karl Moss, ex-engenheiro da Boreal, foi contratado pela Lumen.', ['moss: boreal → lumen']],
    ['A saída de Karl Moss da Boreal surpreendeu o setor.', ['moss: boreal → ?']],
    ['A contratação de Karl Moss pela Lumen foi anunciada ontem.', ['moss: ? → lumen']],
    ['Karl Moss abandona a Boreal para fundar a Cobalt.', ['moss: boreal → cobalt']],
    ['Karl Moss, vindo da Boreal, entrou na Lumen.', ['moss: boreal → lumen']],
    ['Ada Vance falou ontem. Deixou a Boreal em julho e juntou-se à Lumen.', ['vance: boreal → lumen']],
    [
      'As novas contratações da Lumen:\n- Karl Moss, vindo da Boreal.\n- Ines Roy, que trabalhava na Cobalt.',
      ['moss: boreal → lumen', 'roy: cobalt → lumen'],
    ],
    ['Paul Berg recrutou Karl Moss na Boreal.', ['moss: boreal → lumen']],
    ['Karl Moss e Ines Roy deixaram a Boreal.', ['moss: boreal → ?', 'roy: boreal → ?']],
    ['A chegada de Karl Moss à Lumen é oficial.', ['moss: ? → lumen']],
    ['Karl Moss saiu da Boreal e foi para a Lumen.', ['moss: boreal → lumen']],
    ['O ex-Boreal Karl Moss vai para a Lumen.', ['moss: boreal → lumen']],
    ['Karl Moss se juntou à Lumen após deixar a Boreal.', ['moss: boreal → lumen']],
    ['A Lumen contratou o pesquisador Karl Moss.', ['moss: ? → lumen']],
    ['A Lumen contratou o chefe de modelos da Boreal, Karl Moss.', ['moss: boreal → lumen']],
    ['Karl Moss, cofundador da Boreal, vai para a Lumen.', ['moss: boreal → lumen']],
    ['Segundo Ada Vance, Karl Moss deixará a Boreal para se juntar à Lumen.', ['moss: boreal → lumen']],
    [
      'Karl Moss e Ines Roy deixam a Boreal e vão para a Lumen.',
      ['moss: boreal → lumen', 'roy: boreal → lumen'],
    ],
    [
      'A Lumen contratou Karl Moss, Ines Roy e Ada Vance, três pesquisadores da Boreal.',
      ['moss: boreal → lumen', 'roy: boreal → lumen', 'vance: boreal → lumen'],
    ],
    ['Karl Moss anunciou sua saída da Boreal.', ['moss: boreal → ?']],
    ['Karl Moss anunciou que deixa a Boreal.', ['moss: boreal → ?']],
    ['Karl Moss volta à Boreal após dois anos na Lumen.', ['moss: ? → boreal']],
    ['Karl Moss regressou à Boreal.', ['moss: ? → boreal']],
    ['Karl Moss foi demitido da Boreal.', ['moss: boreal → ?']],
    ['Karl Moss pediu demissão da Boreal.', ['moss: boreal → ?']],
    ['Karl Moss está de saída da Boreal.', ['moss: boreal → ?']],
    ['Karl Moss recusou um bilhão antes de se juntar à Lumen.', ['moss: ? → lumen']],
    ['Karl Moss assume cargo na Lumen depois de sair da Boreal.', ['moss: boreal → lumen']],
  ])('%s', (text, expected) => {
    expect(movesOf(language, text)).toEqual(expected);
  });
  test.each([
    ['Karl Moss recusou juntar-se à Lumen.', ['moss: refused']],
    ['Karl Moss teria deixado a Boreal.', []],
    ['A Lumen tentou contratar Karl Moss.', ['moss: planned']],
    ['Karl Moss não vai deixar a Boreal.', ['moss: denied']],
    ['Karl Moss está em negociações para se juntar à Lumen.', ['moss: rumoured']],
    ['Paul Berg deixou claro que a Boreal não o preocupa.', []],
    ['A Lumen quer contratar Karl Moss.', ['moss: planned']],
    ['Karl Moss poderia ir para a Lumen.', []],
    ['Karl Moss nega ter deixado a Boreal.', ['moss: denied']],
    ['Karl Moss, antigo chefe da Boreal, comenta.', []],
    ['Karl Moss trocou farpas com a Boreal.', []],
    ['Karl Moss deixou de falar com a Boreal.', []],
    ['A Lumen ofereceu 100 milhões a Karl Moss para deixar a Boreal.', []],
    ['Karl Moss continuará na Boreal.', []],
    ['Karl Moss deixaria a Boreal pela Lumen.', []],
  ])('no move: %s', (text, unrealized) => {
    expect(movesOf(language, text)).toEqual([]);
    expect(unrealizedOf(language, text)).toEqual(unrealized);
  });
});
