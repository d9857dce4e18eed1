/** The browsers that the demo and the tests drive. */
export type BrowserName = 'chromium' | 'firefox';

/**
 * The program of a browser: the one the environment names, else the first found, else null. Throws when the environment
 * names something that is not a program.
 */
export function findBrowser(name: BrowserName): string | null;

/** One line that says what to install, for people. */
export function howToInstall(name: BrowserName): string;
