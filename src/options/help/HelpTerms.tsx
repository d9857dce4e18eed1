interface Props {
  readonly terms: readonly {
    readonly name: string;
    readonly text: string;
    /** Where the name leads; nowhere when there is none. */
    readonly href?: string;
  }[];
}

/** A few things by name, each with what there is to say of it. */
export function HelpTerms({ terms }: Props) {
  return (
    <dl class="terms">
      {terms.map(({ name, text, href }) => (
        <div key={name}>
          <dt>{href === undefined ? name : <a href={href}>{name}</a>}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
