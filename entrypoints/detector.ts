import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assessPage } from '../src/detector-assembly.ts';
import { envelope } from '../src/messages/envelope.ts';
import { sendFromDetector } from '../src/platform/detector-port.ts';

/** Runs once in every page: reads the beginning of its article, says so when it is coverage, and is gone. */
export default defineUnlistedScript(() => {
  const detection = assessPage(document);
  if (detection.verdict !== 'other') sendFromDetector(envelope('background/coverage', { detection }));
});
