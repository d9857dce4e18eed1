import type { EntrySource } from '../schema.ts';
import type { ParsedEntries } from './parse-entries.ts';
import { fieldName, type Path, type Problem } from './problem.ts';

interface Reference {
  readonly path: Path;
  readonly to: string;
  /** The kind the other entry must have, where only one makes sense. */
  readonly kind?: EntrySource['kind'];
}

/** Relations whose other end can only be an organization. */
const TO_ORGANIZATION: readonly string[] = ['employer', 'maker'];

/** References between files, and fields that only some kinds of entry may have. */
export function checkReferences({
  entries,
  articles,
  ids,
}: Pick<ParsedEntries, 'entries' | 'articles' | 'ids'>): Problem[] {
  const problems: Problem[] = [];
  const kinds = new Map(entries.map((entry) => [entry.id, entry.content.kind]));

  for (const { id, file, content, lineOf } of entries) {
    const report = (path: Path, message: string) => {
      problems.push({ file, line: lineOf(path), field: fieldName(path), message });
    };
    for (const { path, to, kind } of referencesOf(content)) {
      const found = kinds.get(to);
      if (!ids.has(to))
        report(path, `names “${to}”, which no entry has as its id: mend it, or add that entry`);
      else if (to === id) report(path, 'names the entry itself: name another, or remove it');
      else if (kind !== undefined && found !== undefined && found !== kind) {
        report(path, `names “${to}”, which is a ${found}: name an entry of kind ${kind}`);
      }
    }
    const person = content.kind === 'person';
    if (!person && content.roles.length > 0)
      report(['roles'], 'is for persons only: write a fact or a relation');
    if (!person && content.moves.length > 0)
      report(['moves'], 'is for persons only: write a fact or a relation');
    if (!person && content.birth !== undefined) report(['birth'], 'is for persons only: remove it');
    if (content.kind === 'term' && content.term === undefined) {
      report(['term'], 'is missing: add the block with lemma, language, part_of_speech and equivalent');
    }
    if (content.kind !== 'term' && content.term !== undefined) {
      report(['term'], 'is for terms only: remove it, or write `kind: term`');
    }
  }

  for (const { file, content, lineOf } of articles) {
    const report = (path: Path, message: string) => {
      problems.push({ file, line: lineOf(path), field: fieldName(path), message });
    };
    const named: Reference[] = [
      ...content.lead.map((to, index) => ({ path: ['lead', index], to })),
      ...content.signature.flatMap((item, index) =>
        item.entry === undefined ? [] : [{ path: ['signature', index, 'entry'], to: item.entry }],
      ),
      ...content.notes.flatMap((note, index) =>
        note.entry === undefined ? [] : [{ path: ['notes', index, 'entry'], to: note.entry }],
      ),
    ];
    for (const { path, to } of named) {
      if (!ids.has(to))
        report(path, `names “${to}”, which no entry has as its id: mend it, or add that entry`);
    }
    if (content.scope === 'story' && content.lead.length === 0)
      report(['lead'], 'is missing: name the entries that every text on this story is about');
    const notes = new Set<string>();
    for (const [index, note] of content.notes.entries()) {
      if (notes.has(note.id)) report(['notes', index, 'id'], 'is the id of another note here: rename one');
      notes.add(note.id);
    }
    const entriesNamed = new Set<string>();
    for (const { path, to } of named) {
      if (path[0] !== 'signature') continue;
      if (entriesNamed.has(to)) report(path, 'is in the signature twice: keep one');
      entriesNamed.add(to);
    }
  }
  return problems;
}

function referencesOf(content: EntrySource): Reference[] {
  const references: Reference[] = content.relations.map(({ type, entry }, index) => ({
    path: ['relations', index, 'entry'],
    to: entry,
    ...(TO_ORGANIZATION.includes(type) ? { kind: 'organization' as const } : {}),
  }));
  const firm = (path: Path, to: string | undefined) => {
    if (to !== undefined) references.push({ path, to, kind: 'organization' });
  };
  for (const [index, role] of content.roles.entries())
    firm(['roles', index, 'organization'], role.organization);
  for (const [index, move] of content.moves.entries()) {
    firm(['moves', index, 'from'], move.from);
    firm(['moves', index, 'to'], move.to);
  }
  return references;
}
