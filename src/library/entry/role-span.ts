import type { Role } from '../../core/knowledge.ts';
import { dateWords } from '../../i18n/date-words.ts';
import type { Translator } from '../../i18n/translator.ts';

/** When a role was held, in words: « 2021 – juil. 2025 », “since 2023, as of May 2026”; empty where no date is known. */
export function roleSpan(role: Role, { t, language }: Translator): string {
  const words = (date: string) => dateWords(date, language, 'short');
  if (role.to !== null) {
    return role.from === null
      ? t('card.until', { date: words(role.to) })
      : t('card.span', { from: words(role.from), to: words(role.to) });
  }
  const { from, confirmed } = role;
  if (from === null) return confirmed === undefined ? '' : t('card.asOf', { date: words(confirmed) });
  if (confirmed === undefined) return t('card.since', { date: words(from) });
  return t('card.sinceAsOf', { date: words(from), confirmed: words(confirmed) });
}
