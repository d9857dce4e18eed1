import { useContext } from 'preact/hooks';
import type { Localized } from '../core/localized.ts';
import { glossLanguages, mainLanguage, ReadingContext } from './reading.ts';

/** A text in the chosen language, or in both one above the other, each marked as what it is. */
export function Prose({ text, className }: { text: Localized; className: string }) {
  const languages = glossLanguages(useContext(ReadingContext));
  if (languages.length === 1) {
    return languages.map((language) => (
      <p key={language} class={className} lang={language}>
        {text[language]}
      </p>
    ));
  }
  return (
    <div class={`${className} pair`}>
      {languages.map((language) => (
        <p key={language} class="pair-row">
          <span class="tag" aria-hidden="true">
            {language.toUpperCase()}
          </span>
          <span lang={language}>{text[language]}</span>
        </p>
      ))}
    </div>
  );
}

/** A short text in the one language of statements. */
export function Phrase({ text, className }: { text: Localized; className?: string }) {
  const language = mainLanguage(useContext(ReadingContext));
  return (
    <span class={className} lang={language}>
      {text[language]}
    </span>
  );
}
