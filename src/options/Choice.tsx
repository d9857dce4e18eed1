interface Option<Value extends string> {
  readonly value: Value;
  readonly words: string;
  readonly hint?: string;
  /** The language of the words, where it is not the page's. */
  readonly lang?: string;
}

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ name, legend, options, chosen, choose }: Props<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(({ value, words, hint, lang }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>
            <span lang={lang}>{words}</span>
            {hint && <span class="hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
