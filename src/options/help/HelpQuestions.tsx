import { useWords } from '../options-context.ts';

/** The questions in the order in which they come up. */
const QUESTIONS = ['unmarked', 'wrong', 'access', 'slow', 'leaves', 'old', 'languages', 'off'] as const;

/** Questions that open to their answers. */
export function HelpQuestions() {
  const { t } = useWords();
  const buttons = { annotate: t('popup.annotate'), why: t('card.why') };
  return (
    <div class="questions">
      {QUESTIONS.map((name) => (
        <details key={name}>
          <summary>{t(`help.faq.${name}.q`)}</summary>
          <p>{t(`help.faq.${name}.a`, buttons)}</p>
        </details>
      ))}
    </div>
  );
}
