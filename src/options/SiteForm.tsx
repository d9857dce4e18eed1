import { useRef } from 'preact/hooks';
import { useWords } from './options-context.ts';

interface Props {
  /** Says whether it was a site. */
  readonly add: (typed: string) => boolean;
  readonly problem: 'notASite' | 'there' | null;
}

/** Puts a site on the list of those that are left alone. */
export function SiteForm({ add, problem }: Props) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const field = input.current;
        if (!field) return;
        if (add(field.value)) field.value = '';
        field.focus();
      }}
    >
      <label>
        <span class="label">{t('options.addSite')}</span>
        <input
          ref={input}
          type="text"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.com"
          aria-invalid={problem !== null}
          aria-describedby="site-problem"
        />
      </label>
      <button type="submit" class="plain">
        {t('options.add')}
      </button>
      <p id="site-problem" class="problem" role="alert">
        {problem && t(`options.site.${problem}`)}
      </p>
    </form>
  );
}
