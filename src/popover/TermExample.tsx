import type { Localized } from '../core/localized.ts';

/** A term at work: the sentence in its own language, then what it says in the other. */
export function TermExample({ example, language }: { example: Localized; language: string }) {
  const [own, other] = language === 'en' ? (['en', 'fr'] as const) : (['fr', 'en'] as const);
  return (
    <div class="example">
      <p lang={own}>{example[own]}</p>
      <p class="translation" lang={other}>
        {example[other]}
      </p>
    </div>
  );
}
