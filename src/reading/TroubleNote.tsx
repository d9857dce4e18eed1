import { useContext } from 'preact/hooks';
import { ReadingContext } from '../popover/reading.ts';
import type { Trouble } from './reading-data.ts';

interface Props {
  readonly trouble: Trouble | null;
  /** An article still stands there. */
  readonly standing: boolean;
}

/** Why a text was not opened, and what mends it. */
export function TroubleNote({ trouble, standing }: Props) {
  const { t } = useContext(ReadingContext).translator;
  return (
    <div class="trouble" role="alert">
      {trouble && (
        <>
          <p>
            <strong>
              {trouble.name !== '' && t('reading.named', { name: trouble.name })}{' '}
              {t(`reading.problem.${trouble.code}`)}
            </strong>
          </p>
          <p>
            {t(`reading.mend.${trouble.code}`)} {standing && t('reading.stands')}
          </p>
        </>
      )}
    </div>
  );
}
