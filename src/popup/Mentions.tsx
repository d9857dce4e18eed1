import { useReading } from './reading.ts';

/** How often something stands in the page, short for the eye and in words for the ear. */
export function Mentions({ count }: { readonly count: number }) {
  const { translator } = useReading();
  return (
    <span class="mentions">
      <span aria-hidden="true">{count > 1 ? `× ${count}` : ''}</span>
      <span class="unseen">{translator.t('popup.mentions', { count })}</span>
    </span>
  );
}
