import { describe, expect, test } from 'vitest';
import { withoutEval, withoutPassages } from '../../../scripts/build/without-eval.ts';

describe('libraries without eval', () => {
  const cuts = [{ what: 'a call of eval', find: /eval\(\w+\)/u, put: '0' }];

  test('lose the passage, and nothing else', () => {
    expect(withoutPassages('a; eval(b); c', 'lib.js', cuts)).toBe('a; 0; c');
  });

  test('stop the build when they have changed, so that somebody looks', () => {
    expect(() => withoutPassages('a', 'lib.js', cuts)).toThrow('lib.js holds a call of eval 0 times');
    expect(() => withoutPassages('eval(a), eval(b)', 'lib.js', cuts)).toThrow('2 times');
  });

  test('are left alone while somebody develops: only a build is cut', () => {
    expect(withoutEval().apply).toBe('build');
  });
});
