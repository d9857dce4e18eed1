import type { ComponentChildren } from 'preact';

interface Props {
  /** Its fragment in the address. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the page under its heading. */
export function Section({ id, title, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="content">{children}</div>
    </section>
  );
}
