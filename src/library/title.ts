import type { LibraryData } from './controller.ts';
import { nameOf } from './library-knowledge.ts';

/** What the window is called: what it shows first, so that tabs can be told apart. */
export function titleOf({ route, knowledge, translator }: LibraryData): string {
  const { t } = translator;
  const house = `${t('library.title')} · Interligne`;
  switch (route.view) {
    case 'list':
      return house;
    case 'entry':
      return `${nameOf(knowledge, route.entry)} · ${house}`;
    case 'flow':
      return `${t('library.flow.title')} · ${house}`;
    case 'review':
      return `${t('review.title')} · ${house}`;
    case 'packs':
      return `${t('library.packs')} · ${house}`;
  }
}
