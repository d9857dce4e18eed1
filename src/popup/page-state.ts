import type { Detection } from '../core/analysis.ts';
import type { PageSummary } from '../messages/protocol.ts';

/**
 * What the popup knows of the page it was opened over.
 * - `loading`: it was just asked;
 * - `late`: it has not answered yet; its answer is still awaited;
 * - `silent`: it answered with a failure;
 * - `read`: the reader is there and told what it found;
 * - `unread`: no reader is there; `detection` is the detector's word, null when that did not come either;
 * - `annotating`: the reader is being brought;
 * - `unreachable`: extensions cannot run there.
 */
export type PageState =
  | { readonly state: 'loading' | 'late' | 'silent' | 'annotating' | 'unreachable' }
  | { readonly state: 'read'; readonly summary: PageSummary }
  | { readonly state: 'unread'; readonly detection: Detection | null };
