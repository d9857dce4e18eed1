import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { manifestMessages } from '../../../src/i18n/manifest-messages.ts';
import { manifestOf } from './manifest.ts';
import { tableUnder, textOf } from './repository.ts';

/** The most signs that the stores' forms take. */
const MOST = { name: 45, short: 132, long: 16_000, purpose: 1000, justification: 1000 };

function under(text: string, heading: string): string {
  const part = text.split(/^## /mu).find((section) => section.startsWith(`${heading}\n`));
  return part?.slice(heading.length).trim() ?? '';
}

describe.each(Object.keys(LOCALES))('the listing in %s', (language) => {
  const text = textOf(`docs/store/${language}.md`);
  const permissions = tableUnder(text, 'Permissions');
  const words = manifestMessages(LOCALES[language]);

  test('has the manifest’s name and short description, within the forms’ lengths', () => {
    const name = words.name?.message ?? '';
    const description = words.description?.message ?? '';
    expect(under(text, 'Name')).toBe(name);
    expect(under(text, 'Short description')).toBe(description);
    expect(name.length).toBeLessThanOrEqual(MOST.name);
    expect(description.length).toBeLessThanOrEqual(MOST.short);
  });

  test('has a long description and a single purpose', () => {
    for (const [heading, most] of [
      ['Long description', MOST.long],
      ['Single purpose', MOST.purpose],
    ] as const) {
      expect(under(text, heading).length, heading).toBeGreaterThan(20);
      expect(under(text, heading).length, heading).toBeLessThanOrEqual(most);
    }
    // The forms show signs of Markdown as they are.
    expect(under(text, 'Long description')).not.toMatch(/\*|\]\(|^#|<|`/mu);
  });

  test('quotes “Annotate this page” as the menu has it', () => {
    expect(text).toContain(words.command_annotate?.message);
  });

  test('justifies every permission and host, and no other', async () => {
    const { permissions: asked, host_permissions } = await manifestOf('chrome');
    const named = permissions.flatMap(([cell]) => [...(cell ?? '').matchAll(/`([^`]+)`/gu)].map((m) => m[1]));
    expect(named.toSorted()).toEqual([...asked, ...host_permissions].sort());
    for (const [cell, why = ''] of permissions) {
      expect(why.length, cell).toBeGreaterThan(10);
      expect(why.length, cell).toBeLessThanOrEqual(MOST.justification);
    }
  });
});
