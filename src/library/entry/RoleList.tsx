import type { Role, Source } from '../../core/knowledge.ts';
import { Phrase } from '../../popover/Prose.tsx';
import { SourceLinks } from '../../popover/SourceLinks.tsx';
import { useLibrary } from '../library-context.ts';
import { EntryLink } from './EntryLink.tsx';
import { roleSpan } from './role-span.ts';

interface Props {
  readonly roles: readonly Role[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** Public roles; an open-ended one says when it was last seen confirmed. */
export function RoleList({ roles, sources }: Props) {
  const { translator } = useLibrary();
  return (
    <ul class="statements">
      {roles.map((role) => (
        <li key={`${role.organization} ${role.organizationName} ${role.from} ${role.title.en}`}>
          <p class="when">{roleSpan(role, translator)}</p>
          <p class="prose">
            <Phrase text={role.title} />
            {role.organization !== null ? (
              <>
                , <EntryLink id={role.organization} />
              </>
            ) : (
              role.organizationName !== undefined && <>, {role.organizationName}</>
            )}
          </p>
          <p class="meta">
            <SourceLinks keys={role.sources} sources={sources} unverified={role.unverified === true} />
          </p>
        </li>
      ))}
    </ul>
  );
}
