import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assessPage } from '../src/detector-assembly.ts';
import { envelope } from '../src/messages/envelope.ts';
import { whenShown } from '../src/page/when-shown.ts';
import { sendFromDetector } from '../src/platform/detector-port.ts';

/**
 * Runs in every page: reads the beginning of its article and says so when it is coverage. Nothing of it stays: of pages that go to another
 * article without loading it the background is told by the browser, and brings the detector again.
 */
export default defineUnlistedScript(() =>
  whenShown(document, () => {
    const detection = assessPage(document, true);
    if (detection.verdict !== 'other') sendFromDetector(envelope('background/coverage', { detection }));
  }),
);
