interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly disabled: boolean;
  readonly change: (on: boolean) => void;
}

/** One on-off choice. */
export function Switch({ label, on, disabled, change }: Props) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox brings its own checked state into the role
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}
