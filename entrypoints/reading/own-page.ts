import type { Analysis } from '../../src/core/analysis.ts';
import { finish, type Steps } from '../../src/core/steps.ts';
import { type ReadArticle, readElementAs } from '../../src/page/read-article.ts';
import { isRendered } from '../../src/page/visibility.ts';
import type { Card, CardPreferences } from '../../src/popover/contract.ts';
import type { ReadingController } from '../../src/reading/controller.ts';
import type { Mute } from '../../src/settings/mutes.ts';
import { pageOf } from '../../src/settings/off.ts';
import type { MarkedPlace } from '../reader/marking.ts';
import type { Place } from '../reader/session.ts';

/** A pasted text has no address; mutes of “this page” are kept under this one, by the page itself and for as long as it stands. */
export const NOWHERE = 'file:///pasted';

interface Parts {
  readonly controller: ReadingController;
  readonly makeCard: (preferences: CardPreferences) => Card;
  readonly mute: (mute: Mute) => void;
}

/**
 * The reading page as a place to read: the card is made here, without injection.
 * @throws when no article stands on the page
 */
export function ownPage({ controller, makeCard, mute }: Parts): Place & MarkedPlace {
  const root = document.querySelector('#article');
  if (!root) throw new Error('No article stands on the page.');
  const read = (): Steps<ReadArticle> => {
    const { article } = controller.data.standing ?? {};
    const facts = {
      language: article?.language ?? null,
      region: article?.region ?? null,
      published: article?.published ?? null,
    };
    return readElementAs(root, facts, isRendered);
  };
  const source = controller.data.standing?.article.source ?? '';
  return {
    address: URL.canParse(source) && pageOf(source) !== null ? source : NOWHERE,
    watched: root,
    read,
    loadCard: async (preferences) => makeCard(preferences),
    warmCard: async () => undefined,
    mute,
    found(analysis: Analysis, { article }: ReadArticle) {
      controller.found(analysis, article.blocks);
      return finish(read());
    },
  };
}
