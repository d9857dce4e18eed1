import { describe, expect, test } from 'vitest';
import { language as en } from '../../../src/languages/en.ts';
import { language as fr } from '../../../src/languages/fr.ts';
import { movesOf } from './tell.ts';

/* How the press tells of a move, sentence by sentence. Nobody here is real, so that the words alone must tell it. */

describe('English moves', () => {
  test.each([
    ['Karl Moss moved from Boreal to Lumen in July.', ['moss: boreal → lumen']],
    ['Karl Moss went from Boreal to Lumen.', ['moss: boreal → lumen']],
    ['Karl Moss, who led Boreal’s research team, is heading to Lumen.', ['moss: ? → lumen']],
    ['Boreal lost Karl Moss to Lumen.', ['moss: boreal → lumen']],
    ['Boreal is losing Karl Moss, its head of research, to Lumen.', ['moss: boreal → lumen']],
    ["Boreal's top engineer Karl Moss jumps ship to Lumen.", ['moss: boreal → lumen']],
    ["Karl Moss's departure from Boreal for Lumen shook the industry.", ['moss: boreal → lumen']],
    ["Karl Moss's move to Lumen was expected.", ['moss: ? → lumen']],
    ['Karl Moss accepted a job at Lumen after leaving Boreal.', ['moss: boreal → lumen']],
    [
      "Lumen's new hires include Karl Moss and Ines Roy, both from Boreal.",
      ['moss: boreal → lumen', 'roy: boreal → lumen'],
    ],
    [
      "Among Lumen's recruits are Karl Moss of Boreal and Ines Roy of Cobalt.",
      ['moss: boreal → lumen', 'roy: cobalt → lumen'],
    ],
    ['Karl Moss, a co-founder of Boreal, has left for Lumen.', ['moss: boreal → lumen']],
    ['Karl Moss is returning to Lumen from Boreal.', ['moss: boreal → lumen']],
    ['Karl Moss came to Lumen from Boreal.', ['moss: boreal → lumen']],
    ['Karl Moss and Ines Roy of Boreal are going to Lumen.', ['moss: boreal → lumen', 'roy: boreal → lumen']],
    [
      "Lumen will hire Boreal's chief executive Karl Moss and co-founder Ines Roy.",
      ['moss: boreal → lumen', 'roy: boreal → lumen'],
    ],
    ['Boreal’s Karl Moss announced he was joining Lumen.', ['moss: boreal → lumen']],
    ['Karl Moss announced that he would leave Boreal for rival Lumen.', ['moss: boreal → lumen']],
    ['After leaving Boreal, Karl Moss joined Lumen.', ['moss: boreal → lumen']],
    [
      'Boreal researchers Karl Moss and Ines Roy joined Lumen.',
      ['moss: boreal → lumen', 'roy: boreal → lumen'],
    ],
    ["Karl Moss has joined Paul Berg's company.", ['moss: ? → lumen']],
    ['Karl Moss was poached by Paul Berg.', ['moss: ? → lumen']],
    ['Ines Roy spoke first. Her departure from Boreal to join Lumen is news.', ['roy: boreal → lumen']],
  ])('%s', (text, expected) => {
    expect(movesOf(en, text)).toEqual(expected);
  });

  test.each([
    'Karl Moss went to Lumen’s headquarters.',
    'Karl Moss returned to the question of Lumen and Boreal.',
    "Boreal's Karl Moss moved to defend Lumen.",
    'Lumen signed a contract with Karl Moss of Boreal.',
    'Lumen added features that Karl Moss called a copy.',
    'Lumen welcomed Karl Moss at its conference with Boreal.',
    'Karl Moss left a meeting with Lumen angry.',
    'Karl Moss exited the room before Lumen’s lawyers arrived.',
    'Lumen lost the trust of Karl Moss.',
    "Karl Moss left Lumen's board.",
    'Karl Moss, formerly of Boreal, is now a critic of Lumen.',
    'Karl Moss followed Ines Roy on stage, and Lumen gained.',
  ])('no move: %s', (text) => {
    expect(movesOf(en, text)).toEqual([]);
  });
});

describe('French moves', () => {
  test.each([
    ['Karl Moss passe de Boreal à Lumen.', ['moss: boreal → lumen']],
    ['Karl Moss est passé de Boreal chez Lumen.', ['moss: boreal → lumen']],
    ['Boreal perd Karl Moss au profit de Lumen.', ['moss: boreal → lumen']],
    ['Boreal voit partir Karl Moss chez Lumen.', ['moss: boreal → lumen']],
    ['Le départ de Karl Moss de Boreal pour Lumen a surpris.', ['moss: boreal → lumen']],
    ['Le transfert de Karl Moss de Boreal à Lumen a surpris.', ['moss: boreal → lumen']],
    ['L’ingénieur de Boreal Karl Moss rejoint Lumen.', ['moss: boreal → lumen']],
    [
      'Lumen a recruté Karl Moss, de Boreal, et Ines Roy, de Cobalt.',
      ['moss: boreal → lumen', 'roy: cobalt → lumen'],
    ],
    [
      'Parmi les recrues de Lumen figurent Karl Moss (Boreal) et Ines Roy (Cobalt).',
      ['moss: boreal → lumen', 'roy: cobalt → lumen'],
    ],
    [
      'Deux chercheurs de Boreal, Karl Moss et Ines Roy, ont rejoint Lumen.',
      ['moss: boreal → lumen', 'roy: boreal → lumen'],
    ],
    ['Karl Moss claque la porte de Boreal pour Lumen.', ['moss: boreal → lumen']],
    ['Karl Moss a démissionné de Boreal.', ['moss: boreal → ?']],
    ['Karl Moss revient chez Lumen après avoir quitté Boreal.', ['moss: boreal → lumen']],
    ['Karl Moss a lui aussi signé chez Lumen.', ['moss: ? → lumen']],
    ['Karl Moss a annoncé qu’il rejoindrait Lumen.', ['moss: ? → lumen']],
    ['Après avoir quitté Boreal, Karl Moss a rejoint Lumen.', ['moss: boreal → lumen']],
    ['Quatre mois après avoir annoncé son départ de Boreal, Karl Moss lève des fonds.', ['moss: boreal → ?']],
    ['Karl Moss a rejoint le groupe de Paul Berg.', ['moss: ? → lumen']],
    ['Karl Moss parle peu. En juillet, son départ de Boreal pour Lumen a surpris.', ['moss: boreal → lumen']],
    ['Ines Roy est là. La directrice annonçait qu’elle quittait Boreal.', ['roy: boreal → ?']],
    [
      'Le départ le plus commenté est celui de Karl Moss, chef de Boreal depuis 2013, qui s’en ira pour créer Cobalt.',
      ['moss: boreal → cobalt'],
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(fr, text)).toEqual(expected);
  });

  test.each([
    'Karl Moss rejoint l’avis de Paul Berg sur Boreal.',
    'Karl Moss a quitté la scène après avoir critiqué Boreal.',
    'Lumen embauche moins, reconnaît Karl Moss.',
    'Paul Berg recrute large, dit Karl Moss.',
    'Lumen accueille Karl Moss à sa conférence avec Boreal.',
    'Karl Moss est parti de rien pour bâtir Lumen.',
    'Paul Berg s’offre Cobalt, et Karl Moss applaudit.',
    'Karl Moss, ancien de Boreal, travaille désormais avec Lumen.',
  ])('no move: %s', (text) => {
    expect(movesOf(fr, text)).toEqual([]);
  });
});
