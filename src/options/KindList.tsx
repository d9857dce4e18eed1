import type { AnnotationKind } from '../core/annotation.ts';
import { useWords } from './options-context.ts';
import { Toggle } from './Toggle.tsx';

const KINDS: readonly AnnotationKind[] = [
  'person',
  'organization',
  'model',
  'product',
  'place',
  'term',
  'figure',
];

interface Props {
  readonly off: readonly AnnotationKind[];
  readonly set: (kind: AnnotationKind, on: boolean) => void;
}

/** Each kind of mark: how it looks, and whether it is made. */
export function KindList({ off, set }: Props) {
  const { t } = useWords();
  return (
    <fieldset class="kinds">
      <legend>{t('options.kinds')}</legend>
      {KINDS.map((kind) => (
        <Toggle key={kind} on={!off.includes(kind)} change={(on) => set(kind, on)}>
          <span class={`mark ${kind}`}>{t(`kind.${kind}`)}</span>
          <span class="hint">{t(`options.look.${kind}`)}</span>
        </Toggle>
      ))}
    </fieldset>
  );
}
