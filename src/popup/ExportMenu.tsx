import { useId, useState } from 'preact/hooks';
import { EXPORT_FORMATS, EXPORT_PARTS, type ExportFormat, type ExportWhat } from '../export/export-source.ts';
import { useReading } from './reading.ts';

/** Hands over a file; resolves to its name, or to null where that failed. */
export type ExportPage = (what: ExportWhat, format: ExportFormat) => Promise<string | null>;

const WHATS: readonly ExportWhat[] = ['all', ...EXPORT_PARTS];

/** What was found in the article as a file: what of it, and in which form. */
export function ExportMenu({ exportPage }: { readonly exportPage: ExportPage }) {
  const { t } = useReading().translator;
  const id = useId();
  const [what, setWhat] = useState<ExportWhat>('all');
  const [told, setTold] = useState('');

  const run = async (format: ExportFormat) => {
    // Emptied first, so that saying the same again is heard again.
    setTold('');
    const name = await exportPage(what, format);
    setTold(name === null ? t('export.failed') : t('export.saved', { name }));
  };

  return (
    <details class="export">
      <summary>{t('export.title')}</summary>
      <p class="hint">{t('export.lead')}</p>
      <p class="export-what">
        <label for={id}>{t('export.what.legend')}</label>
        <select
          id={id}
          value={what}
          onChange={({ currentTarget }) => setWhat(WHATS[currentTarget.selectedIndex] ?? 'all')}
        >
          {WHATS.map((one) => (
            <option key={one} value={one}>
              {t(`export.what.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <ul>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" class="plain" onClick={() => void run(format)}>
              {t(`export.format.${format}`)}
            </button>
          </li>
        ))}
      </ul>
      <p class="told" role="status">
        {told}
      </p>
    </details>
  );
}
