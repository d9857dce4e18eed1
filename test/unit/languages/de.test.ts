// long because it holds one sentence a line
import { describe, expect, test } from 'vitest';
import { language } from '../../../src/languages/de.ts';
import { figuresOf, moneyMisread, movesOf, unrealizedOf } from './tell.ts';

describe('German figures', () => {
  test.each([
    ['eine 49-Prozent-Beteiligung an Scale AI', ['49-Prozent = percent 49 percent']],
    ['ein 14-Milliarden-Dollar-Investment', ['14-Milliarden-Dollar = money 14000000000 USD']],
    [
      'ein Paket von 300 Millionen US-Dollar über vier Jahre',
      ['300 Millionen US-Dollar = money 300000000 USD', 'vier Jahre = duration 4 year'],
    ],
    [
      'bis zu 100 Millionen Dollar pro Forscher',
      ['bis zu 100 Millionen Dollar pro Forscher = money *..100000000 USD /head up-to'],
    ],
    [
      'ein dreistelliger Millionenbetrag',
      ['dreistelliger Millionenbetrag = number 100000000..1000000000 indefinite'],
    ],
    [
      'Gehälter in zweistelliger Millionenhöhe',
      ['zweistelliger Millionenhöhe = number 10000000..100000000 indefinite'],
    ],
    ['neunstellige Bonuszahlungen', ['neunstellige = number 100000000..1000000000 indefinite']],
    [
      'sieben- bis neunstellige Gehälter',
      ['sieben- bis neunstellige = number 1000000..1000000000 indefinite'],
    ],
    [
      'mehrere zehn Millionen US-Dollar',
      ['mehrere zehn Millionen US-Dollar = money 20000000..100000000 USD indefinite'],
    ],
    ['einige hunderttausend Euro', ['einige hunderttausend Euro = money 200000..1000000 EUR indefinite']],
    ['Hunderte Millionen Dollar', ['Hunderte Millionen Dollar = money 200000000..1000000000 USD indefinite']],
    ['Zehntausende Nutzer', ['Zehntausende Nutzer = count 20000..100000 people indefinite']],
    ['Dutzende von Forschern', ['Dutzende von Forschern = count 24..100 people indefinite']],
    ['zweieinhalb Milliarden Franken', ['zweieinhalb Milliarden Franken = money 2500000000 CHF']],
    ['anderthalb Millionen Euro', ['anderthalb Millionen Euro = money 1500000 EUR']],
    ['eine halbe Milliarde Euro', ['eine halbe Milliarde Euro = money 500000000 EUR']],
    ['eine Viertelmillion Franken', ['eine Viertelmillion Franken = money 250000 CHF']],
    ["1'000 Franken pro Monat", ["1'000 Franken pro Monat = money 1000 CHF /month"]],
    ["CHF 1'250'000", ["CHF 1'250'000 = money 1250000 CHF"]],
    ['knapp 3 Mrd. Euro', ['knapp 3 Mrd. Euro = money 3000000000 EUR about']],
    ['650 Mio. Dollar', ['650 Mio. Dollar = money 650000000 USD']],
    ['gut 250 Beschäftigte', ['gut 250 Beschäftigte = count 250..* people more-than']],
    ['ein Börsenwert von 2 Billionen Dollar', ['2 Billionen Dollar = money 2000000000000 USD']],
    ['500.000 Dollar im Jahr', ['500.000 Dollar im Jahr = money 500000 USD /year']],
    [
      '100 Millionen im Jahr 2025',
      ['100 Millionen = number 100000000', 'Jahr 2025 = period 2025-01-01..2026-01-01'],
    ],
    ['ein 100-Millionen-Angebot', ['100-Millionen = number 100000000']],
    [
      '30-40 Millionen Dollar pro Jahr',
      ['30-40 Millionen Dollar pro Jahr = money 30000000..40000000 USD /year'],
    ],
    [
      'zwischen 10 und 20 Millionen Dollar',
      ['zwischen 10 und 20 Millionen Dollar = money 10000000..20000000 USD'],
    ],
    ['rund 50 KI-Forscher', ['rund 50 KI-Forscher = count 50 people about']],
    ['einundzwanzig Forscherinnen', ['einundzwanzig Forscherinnen = count 21 people']],
    ['dreihundertfünfzig Mitarbeiter', ['dreihundertfünfzig Mitarbeiter = count 350 people']],
    ['über 1.000 Mitarbeitende', ['über 1.000 Mitarbeitende = count 1000..* people more-than']],
    ['405 Milliarden Parameter', ['405 Milliarden Parameter = count 405000000000 parameter']],
    ['drei bis fünf Prozent', ['drei bis fünf Prozent = percent 3..5 percent']],
    ['um 3 Prozentpunkte', ['3 Prozentpunkte = percent 3 point']],
    ['49-prozentige Beteiligung', ['49-prozentige = percent 49 percent']],
    ['der 28-jährige Gründer', ['28-jährige = age 28 year']],
    ['der achtundzwanzigjährige Gründer', ['achtundzwanzigjährige = age 28 year']],
    ['Wang ist 28 Jahre alt.', ['28 Jahre alt = age 28 year']],
    ['im Alter von 19 Jahren', ['19 Jahren = age 19 year']],
    ['ein vierjähriger Vertrag', ['vierjähriger = duration 4 year']],
    ['mit 20 Jahren Erfahrung', ['20 Jahren = duration 20 year']],
    ['nach elf Jahren bei Apple', ['elf Jahren = duration 11 year']],
    ['das dreifache Gehalt', ['dreifache = ratio 3']],
    ['zehnmal so viel wie bisher', ['zehnmal so = ratio 10']],
    ['40 bis 50 Personen', ['40 bis 50 Personen = count 40..50 people']],
    ['mehr als 1 Gigawatt', ['mehr als 1 Gigawatt = count 1..* gigawatt more-than']],
    [
      'Der Umsatz übersteigt 100 Millionen Dollar.',
      ['100 Millionen Dollar = money 100000000..* USD more-than'],
    ],
    ['für 0,2 Billionen Yen', ['0,2 Billionen Yen = money 200000000000 JPY']],
    ['20 € monatlich', ['20 € monatlich = money 20 EUR /month']],
  ])('%s', (text, expected) => {
    expect(figuresOf(language, text)).toEqual(expected);
  });

  test.each([
    ['am 8. Juli 2025', ['8. Juli 2025 = date 2025-07-08']],
    ['am Dienstag, den 8. Juli', ['Dienstag, den 8. Juli = date 2025-07-08']],
    ['vom 3. bis 5. Juli 2025', ['vom 3. bis 5. Juli 2025 = period 2025-07-03..2025-07-06']],
    ['vom 14.10. bis zum 15.10.2025', ['vom 14.10. bis zum 15.10.2025 = period 2025-10-14..2025-10-16']],
    ['Mitte 2026', ['Mitte 2026 = period 2026-05-01..2026-09-01 mid']],
    ['Anfang Juli', ['Anfang Juli = period 2025-07-01..2025-07-11 early']],
    ['im dritten Quartal 2025', ['dritten Quartal 2025 = period 2025-07-01..2025-10-01']],
    ['in der zweiten Jahreshälfte', ['zweiten Jahreshälfte = period 2025-07-01..2026-01-01']],
    ['in den 2010er Jahren', ['den 2010er Jahren = period 2010-01-01..2020-01-01']],
    ['vor zwei Wochen', ['vor zwei Wochen = date 2025-06-25']],
    ['in den nächsten 12 Monaten', ['den nächsten 12 Monaten = period 2025-07-10..2026-07-10']],
    ['im vergangenen Jahr', ['vergangenen Jahr = period 2024-01-01..2025-01-01']],
    ['übernächste Woche', ['übernächste Woche = period 2025-07-21..2025-07-28']],
    ['bis Ende 2026', ['Ende 2026 = period 2026-09-01..2027-01-01 late']],
    ['Ende vergangener Woche', ['Ende vergangener Woche = period 2025-07-04..2025-07-07 late']],
    ['seit Juni', ['Juni = period 2025-06-01..2025-07-01']],
    ['Er wechselte 2021 zu Apple.', ['2021 = period 2021-01-01..2022-01-01']],
    ['2013 hatte ihn Zuckerberg geholt.', ['2013 = period 2013-01-01..2014-01-01']],
  ])('%s, on 9 July 2025', (text, expected) => {
    expect(figuresOf(language, text, '2025-07-09')).toEqual(expected);
  });

  test.each([
    'GPT-5, Claude 3.5 und Llama 4 Scout',
    'Das Spiel endete 3:1.',
    'Telefon 030 123456',
    'um 20.30 Uhr, gegen 20 Uhr, ab 14 Uhr',
    'ein Forscher und eine Forscherin',
    'Er kam als Erster ins Ziel, sie als Zweite.',
    'Das ist einfach, und einmal ist keinmal.',
    'Platz 3 der Liste',
    'die 14. Auflage des Buchs',
    'im 21. Jahrhundert',
    '§ 823 BGB',
    'Seite 12',
    'ein Milliarden-Deal',
    'die H100 und der A100 von Nvidia',
    'zum dritten Mal',
    'Windows 11, Formel 1 und Area 51',
    'Artikel 5 der Verfassung',
    'der 1. FC Köln',
    'das iPhone 17 Pro',
    'Version 3.12.1',
    'Sie trafen sich zu zweit.',
    'ein Achtel der Strecke',
    'Tausend Dank!',
    'in letzter Minute',
    'ISBN 978-3-16-148410-0',
    'die Agenda 2030',
    'Er wohnt in der Hauptstraße 17.',
    'o3 und o4-mini',
    'Kapitel 3.5.',
    'zweitens und drittens',
  ])('nothing in „%s“', (text) => {
    expect(figuresOf(language, text, '2025-07-09')).toEqual([]);
  });

  test.each(['de', 'de-AT', 'de-CH'])('money as Intl writes it in %s', (locale) => {
    expect(moneyMisread(language, locale)).toEqual([]);
  });
});

describe('German moves', () => {
  test.each([
    ['Karl Moss wechselt von Boreal zu Lumen.', ['moss: boreal → lumen']],
    ['Zu Lumen wechselt auch Karl Moss.', ['moss: ? → lumen']],
    [
      'Im Juli wechselte Karl Moss von Boreal zum kalifornischen Konkurrenten Lumen.',
      ['moss: boreal → lumen'],
    ],
    ['Karl Moss verlässt Boreal und wechselt zu Lumen.', ['moss: boreal → lumen']],
    ['Karl Moss hat Boreal verlassen.', ['moss: boreal → ?']],
    ['Ada Vance verließ Boreal, um Cobalt zu gründen.', ['vance: boreal → cobalt']],
    ['Lumen hat Karl Moss von Boreal abgeworben.', ['moss: boreal → lumen']],
    ['Karl Moss wurde von Lumen abgeworben.', ['moss: ? → lumen']],
    ['Karl Moss wurde von Lumen bei Boreal abgeworben.', ['moss: boreal → lumen']],
    ['Lumen wirbt den Boreal-Forscher Karl Moss ab.', ['moss: boreal → lumen']],
    ['Paul Berg wirbt den Boreal-Manager Karl Moss ab.', ['moss: boreal → lumen']],
    ['Lumen warb bei Boreal Karl Moss und Ines Roy ab.', ['moss: boreal → lumen', 'roy: boreal → lumen']],
    ['Karl Moss heuert bei Lumen an.', ['moss: ? → lumen']],
    ['Lumen heuert Karl Moss von Boreal an.', ['moss: boreal → lumen']],
    ['Karl Moss schließt sich Lumen an.', ['moss: ? → lumen']],
    ['Karl Moss, bisher bei Boreal, schließt sich nach vier Jahren Lumen an.', ['moss: boreal → lumen']],
    ['Karl Moss stößt zu Lumen.', ['moss: ? → lumen']],
    ['Ada Vance tritt Cobalt bei.', ['vance: ? → cobalt']],
    ['Karl Moss kehrt nach zwei Jahren bei Boreal zu Lumen zurück.', ['moss: boreal → lumen']],
    ['Karl Moss kehrt Boreal den Rücken.', ['moss: boreal → ?']],
    ['Der frühere Boreal-Forscher Karl Moss arbeitet künftig für Lumen.', ['moss: boreal → lumen']],
    ['Der Weggang von Karl Moss zu Lumen schmerzt Boreal.', ['moss: ? → lumen']],
    [
      'Ada Vance sorgt für Aufsehen: Vances Wechsel von Boreal zu Lumen überrascht alle.',
      ['vance: boreal → lumen'],
    ],
    ['Boreal verliert Karl Moss an Lumen.', ['moss: boreal → lumen']],
    ['Boreals KI-Chef Karl Moss geht zu Lumen.', ['moss: boreal → lumen']],
    ['Lumen holte Karl Moss von Boreal.', ['moss: boreal → lumen']],
    ['Paul Berg holt den Boreal-Forscher Karl Moss.', ['moss: boreal → lumen']],
    ['Lumen-Chef Paul Berg hat Karl Moss persönlich abgeworben.', ['moss: ? → lumen']],
    ['Karl Moss ist zu Lumen gewechselt.', ['moss: ? → lumen']],
    ['Nachdem Karl Moss Boreal verlassen hatte, wechselte er zu Lumen.', ['moss: boreal → lumen']],
    ['Es heißt, dass Karl Moss von Boreal zu Lumen wechselt.', ['moss: boreal → lumen']],
    ['Ex-Boreal-Manager Karl Moss heuerte bei Lumen an.', ['moss: boreal → lumen']],
    [
      'Die Boreal-Forscher Karl Moss und Ines Roy wechseln zu Lumen.',
      ['moss: boreal → lumen', 'roy: boreal → lumen'],
    ],
    ['Karl Moss wechselt nicht nur zu Lumen, er nimmt sein Team mit.', ['moss: ? → lumen']],
    ['Lumen will aufholen und hat deshalb Karl Moss von Boreal abgeworben.', ['moss: boreal → lumen']],
    ['Karl Moss lehnte das Angebot von Boreal ab und wechselte zu Lumen.', ['moss: boreal → lumen']],
    ['Ada Vance arbeitete für Boreal. Im Mai wechselte sie zu Lumen.', ['vance: ? → lumen']],
    [
      'Karl Moss, der zuvor bei Boreal forschte, wechselt als Chefwissenschaftler zu Lumen.',
      ['moss: boreal → lumen'],
    ],
    ['Wie Paul Berg mitteilte, verlässt Karl Moss Boreal nach elf Jahren.', ['moss: boreal → ?']],
    ['Nach Paul Bergs Anruf wechselte Karl Moss von Boreal zu Lumen.', ['moss: boreal → lumen']],
    ['Während Boreal noch verhandelt, hat Lumen Karl Moss bereits abgeworben.', ['moss: ? → lumen']],
    ['Karl Moss wird zu Lumen wechseln.', ['moss: ? → lumen']],
    ['Karl Moss kam von Boreal zu Lumen.', ['moss: boreal → lumen']],
    ['Lumen hat sich Karl Moss geschnappt.', ['moss: ? → lumen']],
    ['Karl Moss ist von Boreal zu Lumen übergelaufen.', ['moss: boreal → lumen']],
    [
      'Der Boreal-Mitgründer Karl Moss gab am Montag seinen Wechsel zu Lumen bekannt.',
      ['moss: boreal → lumen'],
    ],
    ['Lumen hat Karl Moss eingestellt.', ['moss: ? → lumen']],
    ['Karl Moss trat als Chef von Boreal zurück.', ['moss: boreal → ?']],
    ['Karl Moss scheidet bei Boreal aus.', ['moss: boreal → ?']],
    [
      'Lumen-Chef Paul Berg lockte Karl Moss mit 100 Millionen Dollar von Boreal weg.',
      ['moss: boreal → lumen'],
    ],
    [
      'Drei Forscher wurden von Lumen abgeworben: Karl Moss, Ines Roy und Ada Vance.',
      ['moss: ? → lumen', 'roy: ? → lumen', 'vance: ? → lumen'],
    ],
    ['Die Lumen-Tochter Cobalt holt Ines Roy von Boreal.', ['roy: boreal → cobalt']],
    ['Ada Vance verlässt Boreal in Richtung Lumen.', ['vance: boreal → lumen']],
    ['Ada Vance wird Boreal verlassen.', ['vance: boreal → ?']],
  ])('%s', (text, expected) => {
    expect(movesOf(language, text)).toEqual(expected);
  });

  test.each([
    ['Karl Moss verlässt Boreal nicht.', ['moss: denied']],
    ['Karl Moss wechselt nicht zu Lumen.', ['moss: denied']],
    ['Karl Moss hat Boreal nicht verlassen.', ['moss: denied']],
    ['Karl Moss soll zu Lumen wechseln.', ['moss: rumoured']],
    ['Karl Moss könnte Boreal verlassen und zu Lumen wechseln.', ['moss: rumoured', 'moss: rumoured']],
    ['Angeblich wechselt Karl Moss zu Lumen.', ['moss: rumoured']],
    ['Karl Moss wechselt angeblich zu Lumen.', ['moss: rumoured']],
    ['Karl Moss will zu Lumen wechseln.', ['moss: planned']],
    ['Karl Moss plant einen Wechsel zu Lumen.', ['moss: planned']],
    ['Karl Moss ist in Gesprächen über einen Wechsel zu Lumen.', ['moss: rumoured']],
    ['Lumen versuchte, Karl Moss abzuwerben.', ['moss: planned']],
    ['Karl Moss lehnte es ab, zu Lumen zu wechseln.', ['moss: refused']],
    ['Dass Karl Moss zu Lumen wechseln will, ist bekannt.', ['moss: planned']],
    ['Lumen soll Karl Moss abgeworben haben.', ['moss: rumoured']],
    ['Es gilt als sicher, dass Lumen Karl Moss abgeworben haben soll.', ['moss: rumoured']],
    ['Lumen bot Karl Moss 200 Millionen Dollar, um ihn von Boreal abzuwerben.', ['moss: planned']],
    ['Karl Moss dementierte, dass er zu Lumen wechselt.', ['moss: denied']],
    ['Ines Roy bestreitet einen Wechsel zu Lumen.', ['roy: denied']],
    ['Karl Moss würde nie zu Lumen wechseln.', ['moss: denied']],
    ['Die Gespräche über einen Wechsel von Karl Moss zu Lumen sind gescheitert.', ['moss: rumoured']],
    ['Karl Moss hat laut Paul Berg nicht vor, Boreal zu verlassen.', ['moss: denied']],
    ['Einen Wechsel zu Lumen schließt Karl Moss aus.', ['moss: denied']],
  ])('not yet, or not at all: %s', (text, expected) => {
    expect(movesOf(language, text)).toEqual([]);
    expect(unrealizedOf(language, text)).toEqual(expected);
  });

  test.each([
    'Karl Moss lehnte ein Angebot von Lumen ab.',
    'Karl Moss sprach in Berlin über Lumen und Boreal.',
    'Karl Moss warf Lumen vor, Daten von Boreal zu nutzen.',
    'Paul Berg stellte bei Lumen ein neues Modell vor.',
    'Ines Roy von Boreal lobt Lumen.',
    'Karl Moss kam zu dem Schluss, dass Lumen vorn liegt.',
    'Lumen und Boreal wechseln den Anbieter.',
    'Karl Moss verließ die Konferenz.',
    'Paul Berg hat das Projekt bei Lumen eingestellt.',
    'Karl Moss bleibt bei Boreal.',
    'Paul Berg warf Boreal vor, Forschern Geld zu bieten, um sie abzuwerben.',
    'Boreal lobte Karl Moss, ehe ihn Ines Roy vor Jahren holte.',
    'Karl Moss stellt das neue Modell von Lumen vor und lehnt die Kritik von Boreal ab.',
    'Paul Berg holt auf: Lumen liegt vor Boreal.',
    'Paul Berg schließt eine Übernahme von Boreal nicht aus.',
    'Paul Berg tritt für Lumen an.',
    'Paul Berg kehrt zum Thema zurück, das Boreal gesetzt hat.',
  ])('no move: %s', (text) => {
    expect(movesOf(language, text)).toEqual([]);
    expect(unrealizedOf(language, text)).toEqual([]);
  });
});
