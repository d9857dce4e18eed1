import type { Period } from '../controller.ts';
import { useLibrary } from '../library-context.ts';
import { nameOf } from '../library-knowledge.ts';
import { FlowYears } from './FlowYears.tsx';
import { chosenMoves, type FlowChoice, type FlowMove, flowFirms, flowYears } from './flow-moves.ts';

interface Props {
  /** Every move. */
  readonly moves: readonly FlowMove[];
  readonly choice: FlowChoice;
  readonly choosePeriod: (period: Period) => void;
  readonly chooseOrganization: (firm: string | null) => void;
}

/** Which firm and which years are to be seen. */
export function FlowFilters({ moves, choice, choosePeriod, chooseOrganization }: Props) {
  const { translator, knowledge } = useLibrary();
  const { t, language } = translator;
  const { organization, from, to } = choice;
  const firms = flowFirms(moves)
    .map((firm) => ({ ...firm, name: nameOf(knowledge, firm.firm) }))
    .sort((one, other) => one.name.localeCompare(other.name, language, { sensitivity: 'base' }));
  const years = flowYears(moves).map(({ year }) => year);
  const narrowed = organization !== null || from !== null || to !== null;

  // A first year after the last one takes the other end along.
  const begin = (year: number | null) =>
    choosePeriod({ from: year, to: year !== null && to !== null && to < year ? year : to });
  const end = (year: number | null) =>
    choosePeriod({ from: year !== null && from !== null && from > year ? year : from, to: year });

  return (
    <fieldset class="filters">
      <legend class="unseen">{t('library.flow.filters')}</legend>
      <label>
        <span>{t('library.flow.organization')}</span>
        <select
          value={organization ?? ''}
          onChange={({ currentTarget }) => chooseOrganization(currentTarget.value || null)}
        >
          <option value="">{t('library.flow.everyOrganization')}</option>
          {organization !== null && !firms.some(({ firm }) => firm === organization) && (
            <option value={organization}>{nameOf(knowledge, organization)}</option>
          )}
          {firms.map(({ firm, name, moves: count }) => (
            <option key={firm} value={firm}>
              {name} ({count})
            </option>
          ))}
        </select>
      </label>
      <YearSelect
        words={t('library.flow.fromYear')}
        any={t('library.flow.first')}
        years={years}
        chosen={from}
        choose={begin}
      />
      <YearSelect
        words={t('library.flow.toYear')}
        any={t('library.flow.last')}
        years={years}
        chosen={to}
        choose={end}
      />
      <button
        type="button"
        class="plain"
        disabled={!narrowed}
        onClick={() => {
          choosePeriod({ from: null, to: null });
          if (organization !== null) chooseOrganization(null);
        }}
      >
        {t('library.flow.reset')}
      </button>
      <FlowYears
        years={flowYears(chosenMoves(moves, { organization, from: null, to: null }))}
        period={{ from, to }}
        choose={choosePeriod}
      />
    </fieldset>
  );
}

interface YearSelectProps {
  readonly words: string;
  /** What no limit is called. */
  readonly any: string;
  readonly years: readonly number[];
  readonly chosen: number | null;
  readonly choose: (year: number | null) => void;
}

function YearSelect({ words, any, years, chosen, choose }: YearSelectProps) {
  return (
    <label>
      <span>{words}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? null : Number(value))}
      >
        <option value="">{any}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
