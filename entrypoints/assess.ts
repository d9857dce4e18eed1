import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assessPage } from '../src/detector-assembly.ts';

/** Run by the background when the popup asks what a page without a reader is; its value is the detection. */
export default defineUnlistedScript(() => assessPage(document));
