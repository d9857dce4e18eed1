import type { ComponentChildren } from 'preact';

interface Props {
  readonly on: boolean;
  readonly change: (on: boolean) => void;
  readonly children: ComponentChildren;
  /** What it means, where the label alone does not say it. */
  readonly hint?: string;
}

/** One on-off choice. */
export function Toggle({ on, change, children, hint }: Props) {
  return (
    <label class="toggle">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox brings its own checked state into the role
        role="switch"
        checked={on}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
