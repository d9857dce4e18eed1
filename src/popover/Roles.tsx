import { useContext } from 'preact/hooks';
import type { Role, Source } from '../core/knowledge.ts';
import type { Translator } from '../i18n/translator.ts';
import { EntryLink } from './EntryLink.tsx';
import { dateWords } from './iso-date.ts';
import { Phrase } from './Prose.tsx';
import { ReadingContext } from './reading.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface RolesProps {
  roles: readonly Role[];
  names: Readonly<Record<string, string>>;
  sources: Readonly<Record<string, Source>>;
}

/** Public roles; an open-ended one says when it was last seen confirmed. */
export function Roles({ roles, names, sources }: RolesProps) {
  const { translator } = useContext(ReadingContext);
  if (roles.length === 0) return null;
  return (
    <ul class="statements">
      {roles.map((role) => {
        const { organization } = role;
        const employer =
          organization === null ? role.organizationName : (names[organization] ?? organization);
        return (
          <li key={`${employer} ${role.from} ${role.title.en}`}>
            <p class="prose">
              <Phrase text={role.title} />
              {employer && (
                <>, {organization === null ? employer : <EntryLink entry={organization} name={employer} />}</>
              )}
            </p>
            <p class="meta">
              <span>{spanWords(role, translator)}</span>
              <SourceLinks keys={role.sources} sources={sources} unverified={role.unverified === true} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** « 2021 – July 2025 », « since 2023, as of May 2026 ». */
function spanWords(role: Role, translator: Translator): string {
  const words = (date: string) => dateWords(date, translator.language);
  if (role.to !== null) {
    if (role.from === null) return translator.t('card.until', { date: words(role.to) });
    return translator.t('card.span', { from: words(role.from), to: words(role.to) });
  }
  const { from, confirmed } = role;
  if (from === null)
    return confirmed === undefined ? '' : translator.t('card.asOf', { date: words(confirmed) });
  if (confirmed === undefined) return translator.t('card.since', { date: words(from) });
  return translator.t('card.sinceAsOf', { date: words(from), confirmed: words(confirmed) });
}
