import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly count: number;
  /** Whether it stands open at first. */
  readonly open?: boolean;
  /** A line that is to be seen even while it is closed. */
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** One heading of the popup with its count, and what stands under it once it is open. */
export function Section({ title, count, open: atFirst = false, note, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(atFirst);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {title} <span class="count">{count}</span>
        </button>
      </h2>
      {note !== undefined && <p class="section-note">{note}</p>}
      {open && children}
    </section>
  );
}
