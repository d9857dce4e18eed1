/** How people call this command; the core's package has a word of its own for it. */
export const CALL = 'npm run --silent annotate --';
