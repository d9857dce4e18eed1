import { main } from '../annotate/main.ts';

await main(process.argv.slice(2));
