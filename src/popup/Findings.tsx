import type { PageSummary } from '../messages/protocol.ts';
import { FigureList } from './FigureList.tsx';
import { figureRows } from './figure-rows.ts';
import { GlossaryList } from './GlossaryList.tsx';
import { type GlossaryGroup, glossaryOf } from './glossary.ts';
import { MovesTable } from './MovesTable.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { SpeakerList } from './SpeakerList.tsx';
import { UnrealizedList } from './UnrealizedList.tsx';

/** Everything found in the page. */
export function Findings({ summary }: { readonly summary: PageSummary }) {
  const { translator, knowledge, list } = useReading();
  const { annotations, moves, unrealized, speakers, language } = summary.analysis;
  if (annotations.length === 0) return <p class="note">{translator.t('popup.nothing')}</p>;
  const groups = glossaryOf(annotations, knowledge);
  const names = groups.filter(({ kind }) => kind !== 'term');
  const terms = groups.find(({ kind }) => kind === 'term')?.rows ?? [];
  return (
    <>
      <div class="findings-lead">
        <p class="hint">{translator.t('popup.hint')}</p>
        <button type="button" class="link all" onClick={list}>
          {translator.t('popup.list')}
        </button>
      </div>
      <MovesTable moves={moves} />
      <UnrealizedList moves={unrealized} />
      <SpeakerList speakers={speakers} language={language} />
      <FigureList rows={figureRows(annotations)} language={language} />
      {names.length > 0 && (
        <Section title={translator.t('popup.names')} count={rowsOf(names)} open={moves.length === 0}>
          {names.map(({ kind, rows }) => (
            <div key={kind}>
              <h3>{translator.t(`popup.group.${kind}`)}</h3>
              <GlossaryList rows={rows} />
            </div>
          ))}
        </Section>
      )}
      {terms.length > 0 && (
        <Section title={translator.t('popup.terms')} count={terms.length}>
          <GlossaryList rows={terms} />
        </Section>
      )}
    </>
  );
}

function rowsOf(groups: readonly GlossaryGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
