import { describe, expect, test } from 'vitest';
import {
  COVERAGE_THRESHOLD,
  coverageVerdict,
  quickScore,
  scoreCoverage,
} from '../../../../src/core/detection/coverage.ts';
import { coveragePatterns } from '../../../../src/core/detection/coverage-patterns.ts';
import { detection as en } from '../../../../src/languages/en.ts';
import { detection as fr } from '../../../../src/languages/fr.ts';

const patterns = coveragePatterns([fr, en], {
  organizations: ['OpenAI', 'Anthropic', 'Scale AI', 'Mistral AI'],
  people: ['Sam Altman', 'Mira Murati'],
});

function verdict(text: string): string {
  return coverageVerdict(scoreCoverage(text, patterns)).verdict;
}

const COVERAGE_FR =
  "La guerre des talents continue dans l'intelligence artificielle. OpenAI vient de débaucher deux chercheurs d'Anthropic, qui quittent le laboratoire après " +
  'trois ans. Sam Altman les a recrutés lui-même. Mira Murati, dont la jeune pousse embauche elle aussi, a perdu un ingénieur. Les primes à la signature ' +
  'dépassent dix millions de dollars pour un spécialiste de l’IA, et les départs se suivent.';
const COVERAGE_EN =
  'The AI talent war goes on. OpenAI has poached two researchers from Anthropic, and a third is leaving to join Scale AI. Sam Altman recruited them himself, ' +
  'with signing bonuses of several million dollars. Mira Murati hired an artificial intelligence engineer away from the lab last week.';

describe('coverage', () => {
  test.each([COVERAGE_FR, COVERAGE_EN])('%s', (text) => {
    expect(verdict(text)).toBe('coverage');
  });
});

describe('anything else', () => {
  test.each([
    [
      'a model launch',
      'OpenAI lance un nouveau modèle de langage. Sam Altman le dit plus rapide que celui d’Anthropic. L’IA répond mieux aux questions de mathématiques, et le ' +
        'chatbot coûte moins cher. Mistral AI prépare le sien pour la rentrée, avec une version ouverte que les développeurs pourront modifier.',
    ],
    [
      'a football transfer',
      "Le milieu quitte Lyon et rejoint Lille pour douze millions d'euros. Le club a recruté trois joueurs cet été, après le départ de son capitaine. Le transfert " +
        'sera officiel demain ; la prime à la signature reste secrète. L’entraîneur espère d’autres recrues avant la fin du mois.',
    ],
    [
      'advice for recruiters',
      "Recruter à l'ère de l'IA : les outils d'intelligence artificielle trient les candidatures. Un recruteur embauche plus vite, mais les talents " +
        'fuient les entretiens automatisés. Les départs en période d’essai augmentent, et la rémunération ne suffit plus à retenir une recrue.',
    ],
    [
      'a recipe',
      'Mélanger la farine et le beurre, ajouter les œufs un à un, puis laisser reposer la pâte au froid. '.repeat(
        4,
      ),
    ],
  ])('%s', (_name, text) => {
    expect(verdict(text)).toBe('other');
  });
  test('an empty page, a page of a few words', () => {
    expect(scoreCoverage('', patterns)).toEqual({
      score: 0,
      reasons: [{ code: 'too-short', values: {} }],
    });
    expect(verdict('OpenAI recrute.')).toBe('other');
  });
});

test('reasons name what was found, and a missing sort of evidence comes first', () => {
  const coverage = scoreCoverage(COVERAGE_FR, patterns);
  expect(coverage.score).toBeGreaterThanOrEqual(COVERAGE_THRESHOLD);
  expect(coverage.reasons.map((reason) => reason.code)).toEqual(['talent-words', 'field-words', 'names']);
  expect(coverage.reasons[2]?.values.examples).toBe('OpenAI, Anthropic, Sam Altman');
  expect(scoreCoverage('Sam Altman et Mira Murati dînent. '.repeat(10), patterns).reasons[0]?.code).toBe(
    'no-evidence',
  );
});

test('asked briefly, what is coverage has its score, and a text with too few names or talent words has none', () => {
  const names = 'Sam Altman et Mira Murati dînent chez OpenAI. '.repeat(10);
  const talent = 'Sam Altman dîne. On embauche, on débauche, on recrute. '.repeat(10);
  expect([names, talent].map((text) => quickScore(text, patterns))).toEqual([0, 0]);
  for (const text of [COVERAGE_FR, COVERAGE_EN])
    expect(quickScore(text, patterns)).toBe(scoreCoverage(text, patterns).score);
});

test('a form of two languages is tried once; where there are no forms nothing is found', () => {
  const { talent, field, people } = coveragePatterns(
    [
      { talent: ['abandon*', 'a.b'], field: [], product: [] },
      { talent: ['abandon*', '跳槽'], field: [], product: [] },
    ],
    { organizations: [], people: [] },
  );
  expect(talent).toBe('a\\.b|(?:abandon)\\p{L}*\n跳槽');
  expect([field, people].map((pattern) => 'aa'.match(new RegExp(pattern, 'gu')))).toEqual([null, null]);
});
