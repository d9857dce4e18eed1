import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs before a page has any element, and does nothing but be there: Chromium gives the scripts of an extension no API at all where an
 * element by the name of `chrome` stands in the page before the first of them comes.
 */
export default defineUnlistedScript(() => undefined);
