import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksAt } from '../src/detector-assembly.ts';
import { envelope } from '../src/messages/envelope.ts';
import { whenShown } from '../src/page/when-shown.ts';
import { whileBuilding } from '../src/page/while-building.ts';
import { postBare } from '../src/platform/bare-port.ts';

/**
 * Runs in every page: reads the beginning of its article and says so when it is coverage. A page that has hardly any text yet is looked at again
 * while it builds itself, for seconds. Nothing of it stays: of pages that go to another article without loading it the background is told by
 * the browser, and brings the detector again.
 */
export default defineUnlistedScript(() =>
  whenShown(document, () => {
    const look = looksAt(document);
    const isDecided = (): boolean => {
      const seen = look();
      if (seen === 'coverage') void postBare(envelope('background/coverage', null));
      return seen !== 'short';
    };
    if (!isDecided()) whileBuilding(document, isDecided);
  }),
);
