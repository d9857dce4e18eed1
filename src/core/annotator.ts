import type { Analysis, Detection, FoundSpeaker } from './analysis.ts';
import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import { languagesOf } from './article-languages.ts';
import { LANGUAGE_SAMPLE, languageDetector } from './detect-language.ts';
import {
  type CoverageScore,
  coverageVerdict,
  DETECTION_SAMPLE,
  scoreCoverage,
} from './detection/coverage.ts';
import type { CoveragePatterns } from './detection/coverage-patterns.ts';
import { matchKnownArticle } from './detection/known-article.ts';
import { type FigureTable, figureClaims } from './figure-sense/figure-claims.ts';
import { type PurposeLexicon, purposeLexicon } from './figure-sense/purpose.ts';
import { withPersons } from './figure-sense/whose-age.ts';
import { languageGuesser } from './guess-language.ts';
import type { KnowledgeIndex } from './knowledge.ts';
import type { Language } from './language.ts';
import { type BlockReading, Memory, Recent, type SettledBlock, type ToldBlock } from './memory.ts';
import { packOf } from './pack-id.ts';
import { intlWords } from './recognition/figures/intl-words.ts';
import { buildAliasIndex } from './recognition/names/alias-index.ts';
import {
  type Accepted,
  acceptNames,
  claimOf,
  type NameContext,
  sightingsIn,
} from './recognition/names/recognize-names.ts';
import { type Claim, settleOverlaps } from './recognition/overlaps.ts';
import { remembered } from './remembered.ts';
import { finish, type Steps } from './steps.ts';
import { type MoveLexicon, moveLexicon } from './summary/move-cues.ts';
import { joinMoves, movesInBlock, type PlacedMoves } from './summary/moves.ts';
import { placeNotes } from './summary/place-notes.ts';
import { type SpeechReader, speakersInBlock } from './summary/speakers.ts';
import { speechLexicon } from './summary/speech-lexicon.ts';

/** What an annotator is made of. */
export interface AnnotatorParts {
  readonly languages: readonly Language[];
  readonly knowledge: KnowledgeIndex;
  readonly coverage: CoveragePatterns;
}

/** Figures are read as English where the article's language is not known, even to Intl. */
const FALLBACK_LANGUAGE = 'en';

/**
 * Makes the function that does the whole work on one article.
 * @param parts languages, knowledge and the forms that tell coverage
 * @returns a pure function; the same article always gives the same analysis
 */
export function createAnnotator(parts: AnnotatorParts): (article: Article) => Analysis {
  const steps = createSteps(parts);
  return (article) => finish(finish(steps(article, new Memory())).tell());
}

/** What stands in an article, before it is worked out what the article tells. */
export interface Found {
  /** Code of the language that most of the article is in, or null. */
  readonly language: string | null;
  /** In order, without overlaps: those of the analysis. */
  readonly annotations: readonly Annotation[];
  /** Goes on to the verdict, moves, speakers and notes; asked for once at most, and before the memory is used again. */
  tell(): Steps<Analysis>;
}

/**
 * The same work, a little at a time, and with a memory: a block whose text was met before is not read again. The analysis is that of
 * `createAnnotator`, whatever is in the memory. It comes in two parts, because what a page is to mark is known half-way.
 * @param parts languages, knowledge and detection cues
 * @returns a function from an article and its memory (one an article and annotator) to the work; a step takes a block or a few
 */
export function createSteps(parts: AnnotatorParts): (article: Article, memory: Memory) => Steps<Found> {
  const indexOf = remembered(buildAliasIndex);
  const languages = new Map(parts.languages.map((language) => [language.code, language]));
  const detectLanguage = languageDetector(parts.languages);
  const guessLanguage = languageGuesser(parts.languages);
  const nameContextOf = remembered((code: string | null): NameContext => {
    const language = languages.get(code ?? '');
    return {
      language: code,
      functionWords: new Set([...(language?.functionWords ?? []), ...(language?.elisions ?? [])]),
      nameEndings: language?.nameEndings ?? [],
    };
  });
  const lexiconOf = remembered((code: string | null): MoveLexicon | null => {
    const language = languages.get(code ?? '');
    return language ? moveLexicon(language.moves) : null;
  });
  const speechOf = remembered((code: string | null): SpeechReader | null => {
    const language = languages.get(code ?? '');
    if (!language?.speech) return null;
    const common = new Set([...language.functionWords, ...language.speech.accordingTo.split('|')]);
    return { lexicon: speechLexicon(language.speech), isCommon: (word) => common.has(word) };
  });
  const figureTableOf = remembered((code: string | null): FigureTable | null => {
    const own = languages.get(code ?? '');
    const words = own?.figures ?? (code === null ? null : intlWords(code));
    if (code !== null && words !== null) return { code, words };
    const fallback = languages.get(FALLBACK_LANGUAGE);
    return fallback ? { code: fallback.code, words: fallback.figures } : null;
  });
  const purposesOf = remembered((code: string): PurposeLexicon | null => {
    const language = languages.get(code);
    return language ? purposeLexicon(language.purposes) : null;
  });
  const packs = new Map(parts.knowledge.packs?.map((pack, place) => [pack, place + 1]));
  const precedence = ({ entry }: Claim): number => packs.get(packOf(entry) ?? '') ?? 0;

  return function* (article, memory) {
    memory.begin();
    const index = indexOf(parts.knowledge);
    yield;
    const languageOf = (text: string): string | null => {
      const paragraph = memory.paragraph(text.slice(0, LANGUAGE_SAMPLE));
      if (paragraph.language === undefined) paragraph.language = detectLanguage(text);
      return paragraph.language;
    };
    const spoken = languagesOf(article, parts.languages, languageOf, guessLanguage);
    const { text, published } = article;

    const blocks: ReadBlock[] = [];
    const by = `${article.language} ${article.region} ${published}`;
    for (const block of article.blocks) {
      const paragraph = memory.paragraph(text.slice(block.start, block.end));
      const code = spoken.of(block);
      const reading = paragraph.readings.get(`${code} ${by}`, (key) => ({
        key,
        sightings: sightingsIn(paragraph.text, index, nameContextOf(code)),
        figures: figureClaims(paragraph.text, figureTableOf(code), article, purposesOf),
        settled: new Recent<SettledBlock>(),
      }));
      blocks.push({ text: paragraph.text, code, reading });
      yield;
    }

    const accepted = yield* acceptNames(blocks.map(({ reading }) => reading.sightings));

    const settled: SettledBlock[] = [];
    for (const [at, { text: blockText, reading }] of blocks.entries()) {
      const names = accepted[at] ?? [];
      settled.push(
        reading.settled.get(names.map(keyOf).join(' '), (key) => {
          const claims = [...names.map(claimOf), ...reading.figures];
          const annotations = settle(blockText, claims, precedence);
          // A known article stays one, and keeps its notes, where a pack has entries of its own for what it names.
          const bundled =
            packs.size === 0
              ? annotations
              : settle(
                  blockText,
                  claims.filter(({ entry }) => packOf(entry) === null),
                  precedence,
                );
          return { key, annotations, bundled, told: new Recent<ToldBlock>() };
        }),
      );
      yield;
    }
    const annotations = withPersons(
      text,
      yield* inArticle(
        article,
        settled.map((block) => block.annotations),
      ),
    );
    return { language: spoken.main, annotations, tell };

    function* tell(): Steps<Analysis> {
      const bundled =
        packs.size === 0
          ? annotations
          : withPersons(
              text,
              yield* inArticle(
                article,
                settled.map((block) => block.bundled),
              ),
            );
      const coverage = memory.coverageOf(text.slice(0, DETECTION_SAMPLE), (sample) =>
        scoreCoverage(sample, parts.coverage),
      );
      yield;
      const detection = detect(article, bundled, coverage, parts.knowledge);
      yield;
      const known = parts.knowledge.articles.find((other) => other.id === detection.article);

      const day = published ?? known?.published ?? null;
      const told: PlacedMoves[] = [];
      const speakers: FoundSpeaker[] = [];
      let recruiter: string | null = null;
      for (const [at, { text: blockText, code }] of blocks.entries()) {
        const { start: offset, role } = article.blocks[at] ?? { start: 0, role: 'paragraph' as const };
        const here = settled[at];
        if (!here) continue;
        const before: string | null = recruiter;
        const block = here.told.get(`${role} ${before} ${day} ${code}`, (key) => ({
          key,
          moves: movesInBlock(blockText, role, here.annotations, {
            entries: index.entries,
            lexicon: lexiconOf(code),
            recruiter: before,
            published: day,
          }),
          speakers: speakersInBlock(blockText, here.annotations, speechOf(code)),
        }));
        recruiter = block.moves.recruiter;
        told.push({ ...block.moves, offset });
        for (const speaker of block.speakers)
          speakers.push({ ...speaker, start: speaker.start + offset, end: speaker.end + offset });
        yield;
      }
      const named = new Set(annotations.flatMap(({ entry }) => entry ?? []));
      yield;
      const { moves, unrealized } = yield* joinMoves(told, named, index.entries, day);
      yield;
      const notes = known ? placeNotes(article, known, bundled) : [];
      memory.end();
      return { language: spoken.main, detection, annotations, moves, unrealized, speakers, notes };
    }
  };
}

/** A block of an article as it was read. */
interface ReadBlock {
  readonly text: string;
  readonly code: string | null;
  readonly reading: BlockReading;
}

/** Which name holds in a block, and why. */
function keyOf({ sighting: { candidate }, reason }: Accepted): string {
  return `${candidate.start}-${candidate.end} ${candidate.alias.entry.id} ${reason}`;
}

function settle(text: string, claims: readonly Claim[], precedence: (claim: Claim) => number): Annotation[] {
  return settleOverlaps(claims, precedence).map((claim) => ({
    ...claim,
    text: text.slice(claim.start, claim.end),
  }));
}

/** So many annotations are put in their place between two pauses. */
const ANNOTATIONS_A_STEP = 2000;

/** The annotations of an article out of those of its blocks, with offsets into the article's text. */
function* inArticle(
  { blocks }: Article,
  found: readonly (readonly Annotation[])[],
): Steps<readonly Annotation[]> {
  const annotations: Annotation[] = [];
  let pause = ANNOTATIONS_A_STEP;
  for (const [at, block] of found.entries()) {
    const offset = blocks[at]?.start ?? 0;
    for (const annotation of block)
      annotations.push({ ...annotation, start: annotation.start + offset, end: annotation.end + offset });
    if (annotations.length < pause) continue;
    pause += ANNOTATIONS_A_STEP;
    yield;
  }
  return annotations;
}

/** The full verdict: a known article by what it says; otherwise the very score that the detector computes. */
function detect(
  article: Article,
  annotations: readonly Annotation[],
  coverage: CoverageScore,
  { articles }: KnowledgeIndex,
): Detection {
  const known = matchKnownArticle(article, annotations, articles);
  if (known) {
    const values = { share: Math.round(known.share * 100), entries: known.entries, figures: known.figures };
    return {
      verdict: 'known-article',
      article: known.article.id,
      score: Math.round(known.share * 100) / 100,
      reasons: [
        { code: known.article.scope === 'story' ? 'story' : 'signature', values },
        ...coverage.reasons.filter((reason) => reason.code !== 'no-evidence'),
      ],
    };
  }
  return coverageVerdict(coverage);
}
