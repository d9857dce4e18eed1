/** How a program that was waited for came to its end, as `spawnSync` tells it. */
export interface Ending {
  readonly status: number | null;
  readonly signal: string | null;
  readonly error?: Error & { readonly code?: string };
  /** Absent where the program never started. */
  readonly stderr?: string | null;
}

/** So many lines are enough for a reason. */
const MOST = 4;
/** What names the error: npm's lines, of which the first say most, and Node's, which stands above a long trace. */
const TELLING = /^(?:npm (?:error|ERR!) |\w*Error\b)/u;
/** npm's last word is where its log lies. */
const LOG = /A complete log of this run|^npm (?:error|ERR!)$/u;

/**
 * Says in one line why a program failed: its exit code, its signal or that it never started, and what it said of it.
 * @param ending what `spawnSync` gave, of a program whose output is text
 */
export function whyFailed({ status, signal, error, stderr }: Ending): string {
  const ended =
    error?.code === 'ETIMEDOUT'
      ? 'it took too long'
      : error !== undefined
        ? error.message
        : signal === null
          ? `exit code ${status}`
          : `ended by ${signal}`;
  const said = (stderr ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !LOG.test(line));
  const telling = said.filter((line) => TELLING.test(line)).slice(0, MOST);
  const why = telling.length > 0 ? telling : said.slice(-MOST);
  return `${ended}; ${why.length === 0 ? 'it said nothing' : why.join(' / ')}`;
}
