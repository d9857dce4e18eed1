import { useContext, useState } from 'preact/hooks';
import { ReadingContext } from '../popover/reading.ts';

interface Props {
  /** An article stands there as well. */
  readonly beside: boolean;
  readonly busy: boolean;
  readonly paste: (text: string) => void;
  readonly open: (file: File) => void;
  readonly close: () => void;
}

/** The ways in: a pasted text, a file chosen or dropped. */
export function Opening({ beside, busy, paste, open, close }: Props) {
  const { t } = useContext(ReadingContext).translator;
  const [text, setText] = useState('');
  const Heading = beside ? 'h2' : 'h1';

  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) open(file);
    // The same file, mended, can be chosen again.
    input.value = '';
  };

  return (
    <section class="opening" aria-labelledby="opening-title">
      <Heading id="opening-title">{t(beside ? 'reading.another' : 'reading.lead')}</Heading>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          paste(text);
        }}
      >
        <label for="pasted">{t('reading.paste')}</label>
        <textarea
          id="pasted"
          rows={beside ? 5 : 9}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="ways">
          <button type="submit" class="main">
            {t('reading.read')}
          </button>
          <label class="file">
            <input
              type="file"
              class="unseen"
              accept=".txt,.md,.markdown,.html,.htm,.xhtml,.pdf,text/plain,text/html,text/markdown,application/pdf"
              disabled={busy}
              onChange={(event) => choose(event.currentTarget)}
            />
            <span class="plain">{t('reading.open')}</span>
          </label>
          {beside && (
            <button type="button" class="plain" onClick={close}>
              {t('reading.cancel')}
            </button>
          )}
          <span class="hint">{t('reading.drop')}</span>
        </div>
      </form>
      {!beside && <p class="hint">{t('reading.private')}</p>}
    </section>
  );
}
