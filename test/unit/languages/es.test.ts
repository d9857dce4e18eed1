import { describe, expect, test } from 'vitest';
import { language } from '../../../src/languages/es.ts';
import { figuresOf, moneyMisread, movesOf, unrealizedOf } from './tell.ts';

describe('Spanish figures', () => {
  test.each([
    ['una oferta de 14.300 millones de dólares', ['14.300 millones de dólares = money 14300000000 USD']],
    [
      'Meta pagó 14,300 millones de dólares en México.',
      ['14,300 millones de dólares = money 14300000000 USD'],
    ],
    [
      'hasta 1.500 millones de dólares en seis años',
      ['hasta 1.500 millones de dólares = money *..1500000000 USD up-to', 'seis años = duration 6 year'],
    ],
    [
      'más de 100 millones de euros al año',
      ['más de 100 millones de euros al año = money 100000000..* EUR /year more-than'],
    ],
    [
      'unos 250.000 dólares por empleado',
      ['unos 250.000 dólares por empleado = money 250000 USD /head about'],
    ],
    ['valorada en mil millones de euros', ['mil millones de euros = money 1000000000 EUR']],
    ['un billón de dólares de capitalización', ['un billón de dólares = money 1000000000000 USD']],
    ['1,5 billones de pesos mexicanos', ['1,5 billones de pesos mexicanos = money 1500000000000 MXN']],
    [
      'entre 100 y 300 millones de dólares',
      ['entre 100 y 300 millones de dólares = money 100000000..300000000 USD'],
    ],
    ['de 10 a 20 millones de euros', ['10 a 20 millones de euros = money 10000000..20000000 EUR']],
    [
      'decenas de millones de dólares',
      ['decenas de millones de dólares = money 20000000..100000000 USD indefinite'],
    ],
    [
      'varios cientos de miles de euros',
      ['varios cientos de miles de euros = money 200000..1000000 EUR indefinite'],
    ],
    [
      'miles de millones de dólares',
      ['miles de millones de dólares = money 2000000000..10000000000 USD indefinite'],
    ],
    ['medio millón de dólares', ['medio millón de dólares = money 500000 USD']],
    ['un millón y medio de euros', ['un millón y medio de euros = money 1500000 EUR']],
    ['US$ 850.000 al año', ['US$ 850.000 al año = money 850000 USD /year']],
    ['U$S 79,1 millones', ['U$S 79,1 millones = money 79100000 USD']],
    ['300 M€ en cuatro años', ['300 M€ = money 300000000 EUR', 'cuatro años = duration 4 year']],
    ['la prima ronda los 100 millones de dólares', ['100 millones de dólares = money 100000000 USD about']],
    [
      'los costes superaron los 72.000 millones de dólares',
      ['72.000 millones de dólares = money 72000000000..* USD more-than'],
    ],
    ['un paquete de nueve cifras', ['nueve cifras = number 100000000..1000000000 indefinite']],
    ['salarios de siete a nueve cifras', ['siete a nueve cifras = number 1000000..1000000000 indefinite']],
    ['el 49 % del capital', ['49 % = percent 49 percent']],
    ['un 15 por ciento más', ['15 por ciento = percent 15 percent']],
    ['creció 3 puntos porcentuales', ['3 puntos porcentuales = percent 3 point']],
    ['su fundador, de 28 años, cobra más', ['28 años = age 28 year']],
    ['Alexandr Wang, 28 años, dirige el laboratorio.', ['28 años = age 28 year']],
    ['un ingeniero de 24 años', ['24 años = age 24 year']],
    ['cumplió 65 años en julio', ['65 años = age 65 year', 'julio = period 2025-07-01..2025-08-01']],
    ['con 28 años de experiencia', ['28 años = duration 28 year']],
    ['un contrato de cuatro años', ['cuatro años = duration 4 year']],
    ['tras once años en Meta', ['once años = duration 11 year']],
    ['dos años y medio de trabajo', ['dos años y medio = duration 2.5 year']],
    ['el 8 de julio de 2025', ['8 de julio de 2025 = date 2025-07-08']],
    ['el martes 1.º de julio', ['martes 1.º de julio = date 2025-07-01']],
    ['a mediados de 2026', ['a mediados de 2026 = period 2026-05-01..2026-09-01 mid']],
    ['a finales de año', ['a finales de año = period 2026-09-01..2027-01-01 late']],
    ['en el tercer trimestre de 2025', ['el tercer trimestre de 2025 = period 2025-07-01..2025-10-01']],
    ['la primera mitad de 2026', ['la primera mitad de 2026 = period 2026-01-01..2026-07-01']],
    ['hace dos semanas', ['hace dos semanas = date 2026-03-04']],
    ['desde hace tres años', ['desde hace tres años = period 2023-03-18..2026-03-18']],
    ['los próximos 12 meses', ['los próximos 12 meses = period 2026-03-19..2027-03-19']],
    ['los últimos seis meses', ['los últimos seis meses = period 2025-09-18..2026-03-18']],
    ['el año pasado', ['el año pasado = period 2025-01-01..2026-01-01']],
    ['en julio del año pasado', ['julio del año pasado = period 2025-07-01..2025-08-01']],
    ['entre 2021 y 2024', ['entre 2021 y 2024 = period 2021-01-01..2025-01-01']],
    ['hasta 2027', ['2027 = period 2027-01-01..2028-01-01']],
    ['del 10 de junio al 1 de julio', ['del 10 de junio al 1 de julio = period 2026-06-10..2026-07-02']],
    ['en los años 2010', ['los años 2010 = period 2010-01-01..2020-01-01']],
    ['cerca de 50 investigadores', ['cerca de 50 investigadores = count 50 people about']],
    ['al menos ocho científicos', ['al menos ocho científicos = count 8..* people at-least']],
    ['una veintena de ingenieros', ['una veintena de ingenieros = count 20 people about']],
    ['diez veces más que en 2023', ['diez veces más = ratio 10', '2023 = period 2023-01-01..2024-01-01']],
    ['405.000 millones de parámetros', ['405.000 millones de parámetros = count 405000000000 parameter']],
    ['doscientos cuarenta y cinco empleados', ['doscientos cuarenta y cinco empleados = count 245 people']],
    ['dos o tres fichajes', ['dos o tres fichajes = count 2..3 people']],
    ['no más de 50 personas', ['no más de 50 personas = count *..50 people up-to']],
    ['entre el 5 y el 10 %', ['entre el 5 y el 10 % = percent 5..10 percent']],
    ['200 millones de dólares anuales', ['200 millones de dólares anuales = money 200000000 USD /year']],
    ['65 dólares por acción', ['65 dólares por acción = money 65 USD /share']],
    ['18 a 24 meses', ['18 a 24 meses = duration 18..24 month']],
  ])('%s', (text, expected) => {
    expect(figuresOf(language, text, '2026-03-18')).toEqual(expected);
  });
  test.each([
    'GPT-5, Claude 3.5 y Llama 4 compiten.',
    'Los chips H100 y A100 escasean.',
    'El Barça ganó 3-1 al Betis.',
    'Llame al +34 912 345 678.',
    'La rueda de prensa empieza a las 20.30.',
    'abierto 24/7 toda la temporada',
    'uno de ellos y una de ellas',
    'un investigador dejó una carta',
    'el primero, el segundo y el tercero',
    'la versión 2.0.1 de la API',
    'iOS 17.4 y Windows 11',
    'el siglo XXI y Felipe VI',
    'Más o menos, más temprano que tarde.',
    'un vuelo para dos',
    'ISBN 978-84-376-0494-7',
    'la calle Alcalá, 45',
    'el mar estaba en calma',
    'por fin de semana en semana',
    'en mar abierto',
    'Miles Davis tocaba la trompeta.',
    'la dirección 192.168.1.20',
    'Fue una jornada larga y un día gris.',
    'veo el vaso medio lleno',
    'el fin de semana',
    'mil gracias',
    'A las 9 horas del lunes',
  ])('nothing here: %s', (text) => {
    expect(figuresOf(language, text, '2026-03-18')).toEqual([]);
  });
  test.each(['es', 'es-MX'])('sums as Intl writes them in %s', (locale) => {
    expect(moneyMisread(language, locale)).toEqual([]);
  });
});

describe('Spanish moves', () => {
  test.each([
    ['Karl Moss ficha por Lumen.', ['moss: ? → lumen']],
    ['Karl Moss se unió a Lumen tras dejar Boreal.', ['moss: boreal → lumen']],
    ['Karl Moss deja Boreal por Lumen.', ['moss: boreal → lumen']],
    ['Lumen ficha a Karl Moss, jefe de modelos de Boreal.', ['moss: boreal → lumen']],
    ['Lumen ha contratado a Karl Moss y a Ines Roy.', ['moss: ? → lumen', 'roy: ? → lumen']],
    ['Karl Moss, exingeniero de Boreal, ha sido contratado por Lumen.', ['moss: boreal → lumen']],
    ['La salida de Karl Moss de Boreal sorprendió al sector.', ['moss: boreal → ?']],
    ['El fichaje de Karl Moss por Lumen se cerró en julio.', ['moss: ? → lumen']],
    ['Paul Berg le robó a Boreal a Karl Moss.', ['moss: boreal → lumen']],
    ['Karl Moss abandona Boreal para fundar Cobalt.', ['moss: boreal → cobalt']],
    ['Karl Moss, procedente de Boreal, se incorporó a Lumen.', ['moss: boreal → lumen']],
    ['Ada Vance llegó el lunes. Dejó Boreal en julio y se unió a Lumen.', ['vance: boreal → lumen']],
    [
      'Las nuevas incorporaciones de Lumen:\n- Karl Moss, ex de Boreal.\n- Ines Roy, que antes en Cobalt.',
      ['moss: boreal → lumen', 'roy: cobalt → lumen'],
    ],
    ['El ex de Boreal Karl Moss recala en Lumen.', ['moss: boreal → lumen']],
    ['Karl Moss e Ines Roy se marchan de Boreal.', ['moss: boreal → ?', 'roy: boreal → ?']],
    ['La llegada de Karl Moss a Lumen se anunció ayer.', ['moss: ? → lumen']],
    ['Karl Moss, que dejó Boreal en mayo, fichará por Cobalt.', ['moss: boreal → cobalt']],
    ['Lumen se hace con los servicios de Karl Moss, hasta ahora en Boreal.', ['moss: boreal → lumen']],
    ['El gigante Lumen ha fichado al investigador Karl Moss.', ['moss: ? → lumen']],
    ['Lumen fichó al jefe de modelos de Boreal, Karl Moss.', ['moss: boreal → lumen']],
    ['Karl Moss, cofundador de Boreal, se marcha a Lumen.', ['moss: boreal → lumen']],
    [
      'Karl Moss, que lideraba la investigación en Boreal, se ha unido al equipo de Lumen.',
      ['moss: ? → lumen'],
    ],
    ['Según Ada Vance, Karl Moss dejará Boreal para unirse a Lumen.', ['moss: boreal → lumen']],
    [
      'Karl Moss y Ines Roy dejan Boreal y fichan por Lumen.',
      ['moss: boreal → lumen', 'roy: boreal → lumen'],
    ],
    [
      'Lumen ha contratado a Karl Moss, Ines Roy y Ada Vance, tres investigadores de Boreal.',
      ['moss: boreal → lumen', 'roy: boreal → lumen', 'vance: boreal → lumen'],
    ],
    ['Karl Moss anunció su salida de Boreal.', ['moss: boreal → ?']],
    ['Karl Moss ha anunciado que deja Boreal.', ['moss: boreal → ?']],
    ['Karl Moss regresó a Boreal.', ['moss: ? → boreal']],
    ['Karl Moss fue despedido de Boreal.', ['moss: boreal → ?']],
    ['Karl Moss dimitió como director de Boreal.', ['moss: boreal → ?']],
    ['Karl Moss rechazó mil millones antes de unirse a Lumen.', ['moss: ? → lumen']],
  ])('%s', (text, expected) => {
    expect(movesOf(language, text)).toEqual(expected);
  });
  test.each([
    ['Karl Moss rechazó unirse a Lumen.', ['moss: refused']],
    ['Karl Moss habría fichado por Lumen.', ['moss: rumoured']],
    ['Lumen intentó contratar a Karl Moss.', ['moss: planned']],
    ['Karl Moss no dejará Boreal.', []],
    ['Karl Moss está en conversaciones para unirse a Lumen.', ['moss: rumoured']],
    ['Paul Berg dejó claro que Boreal no le preocupa.', []],
    ['Karl Moss dejó de hablar con Boreal.', []],
    ['Lumen quiere fichar a Karl Moss.', ['moss: planned']],
    ['Karl Moss podría incorporarse a Lumen.', ['moss: rumoured']],
    ['Karl Moss negó que vaya a fichar por Lumen.', ['moss: denied']],
    ['Karl Moss, antiguo jefe de Boreal, opina.', []],
    ['Ada Vance, ex directora de Boreal, fue nombrada consejera delegada de Lumen.', []],
    ['Karl Moss niega haber dejado Boreal.', ['moss: denied']],
    ['Lumen ofreció 100 millones a Karl Moss para dejar Boreal.', []],
    ['Karl Moss seguirá en Boreal.', []],
    ['Ada Vance dijo que Lumen había contratado a demasiada gente de Boreal.', []],
    ['Karl Moss aseguró que nadie abandonará Boreal.', ['moss: denied']],
  ])('no move: %s', (text, unrealized) => {
    expect(movesOf(language, text)).toEqual([]);
    expect(unrealizedOf(language, text)).toEqual(unrealized);
  });
});
