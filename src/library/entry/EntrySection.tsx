import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** False: there is nothing to show under this heading. */
  readonly show: boolean;
  readonly children: ComponentChildren;
}

/** A heading of an entry with what stands under it. */
export function EntrySection({ title, show, children }: Props) {
  if (!show) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
