import { useWords } from './options-context.ts';
import type { FileProblem } from './settings-file.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly name: string;
  readonly problems: readonly FileProblem[];
  readonly close: () => void;
}

/** Problems that are listed; the first ones mended, the rest is often mended too. */
const LISTED = 12;

/** Why a file was not taken: each place, and how to mend it. */
export function ImportRefused({ name, problems, close }: Props) {
  const { t } = useWords();
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <div class="box refused">
      <h3 ref={heading} tabIndex={-1} data-heading>
        {t('options.data.refused', { name })}
      </h3>
      <p class="hint">{t('options.data.unchanged')}</p>
      <ul class="problems">
        {problems.slice(0, LISTED).map((problem) => (
          <li key={`${problem.place} ${problem.code}`}>
            {problem.line !== null && (
              <span class="line">{t('options.data.line', { line: problem.line })} </span>
            )}
            {problem.place !== '' && <code>{problem.place}</code>}{' '}
            {problem.mend
              ? t(`options.data.mend.${problem.mend}`, { allowed: problem.allowed?.join(', ') ?? '' })
              : t(`options.data.problem.${problem.code}`)}
          </li>
        ))}
      </ul>
      {problems.length > LISTED && (
        <p class="hint">{t('options.data.more', { count: problems.length - LISTED })}</p>
      )}
      <button type="button" class="plain" onClick={close}>
        {t('options.data.close')}
      </button>
    </div>
  );
}
