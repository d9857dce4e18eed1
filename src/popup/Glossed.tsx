import type { GlossLanguage } from '../core/localized.ts';
import { glossLanguages, useReading } from './reading.ts';

interface Props {
  /** The text in one language. */
  readonly in: (language: GlossLanguage) => string;
  readonly class?: string;
}

/**
 * A text in the chosen gloss language, or in both one under the other. Each is marked as what it is, for the eye by its
 * language's letters where there are two. Two alike are shown once.
 */
export function Glossed({ in: textIn, class: className = 'gloss' }: Props) {
  const texts = new Map(glossLanguages(useReading()).map((language) => [textIn(language), language]));
  return [...texts].map(([text, language]) =>
    text === '' ? null : (
      <span key={language} class={className}>
        {texts.size > 1 && (
          <span class="tag" aria-hidden="true">
            {language.toUpperCase()}
          </span>
        )}
        <span lang={language}>{text}</span>
      </span>
    ),
  );
}
