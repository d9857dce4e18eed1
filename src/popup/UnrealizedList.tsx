import type { UnrealizedMove } from '../core/analysis.ts';
import { MoveRows } from './MoveRows.tsx';
import { useReading } from './reading.ts';

/** Moves that the page speaks of and that have not happened: denied, refused, hearsay or plans; each row leads to its sentence. */
export function UnrealizedList({ moves }: { readonly moves: readonly UnrealizedMove[] }) {
  const { translator } = useReading();
  return (
    <MoveRows
      title={translator.t('popup.unrealized')}
      rows={moves}
      heading={translator.t('popup.status')}
      nameUnknown={false}
      last={({ status }) => translator.t(`popup.unrealizedAs.${status}`)}
    />
  );
}
