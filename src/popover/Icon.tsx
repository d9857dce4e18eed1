const PATHS = {
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M5.5 2.5h5M6.3 2.5l-.4 4.3-2 2.4h8.2l-2-2.4-.4-4.3M8 9.2v4.5',
  speak: 'M2.8 6.2v3.6h2.4l3 2.7v-9l-3 2.7zM10.6 6a3 3 0 0 1 0 4M12.5 4.2a5.6 5.6 0 0 1 0 7.6',
};

/** A line drawing on a 16-pixel field, in the colour of the text around it. */
export function Icon({ shape }: { shape: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[shape]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
