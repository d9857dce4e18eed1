import { aliasesOf, foldForm } from './aliases.ts';
import type { ReadEntry } from './parse-entries.ts';
import { fieldName, type Path, type Problem } from './problem.ts';
import { relatedIds } from './related.ts';

/** Gates and owners of names: what would make the recogniser match too much, or two entries at once. */
export function checkAliases(entries: readonly ReadEntry[]): Problem[] {
  const problems: Problem[] = [];
  const related = relatedIds(entries);
  /** Folded strong form → who bears it, in which language (undefined: in any). */
  const owners = new Map<string, { readonly entry: ReadEntry; readonly language: string | undefined }[]>();

  for (const entry of entries) {
    const { content, file, id, lineOf } = entry;
    const report = (path: Path, message: string) => {
      problems.push({ file, line: lineOf(path), field: fieldName(path), message });
    };
    const placed = aliasesOf(content);
    const gates = new Map<string, string>();

    for (const { alias, path } of placed) {
      const { form, gate, language } = alias;
      const key = `${language ?? ''}:${form}`;
      const earlier = gates.get(key);
      if (earlier !== undefined && earlier !== gate) {
        report(
          path,
          `is given twice, as ${earlier} and as ${gate}: keep one (the name's own gate is \`gate:\` at the top)`,
        );
      }
      gates.set(key, earlier ?? gate);

      if (gate === 'weak' && alias.context === undefined && (related.get(id)?.size ?? 0) === 0) {
        report(path, 'is weak and nothing vouches for it: add `context: [words]` or a relation');
      }
      if (gate !== 'strong') continue;
      if ([...form].length === 1) {
        report(
          path,
          'is a single character and strong: give it `gate: weak` with `context`, or `gate: short`',
        );
      } else if (content.kind !== 'term' && /^\p{Ll}+$/u.test(form)) {
        report(
          path,
          'is one lower-case word and strong, so an ordinary word would match: give it `gate: weak` with `context`',
        );
      }

      const folded = foldForm(form);
      const bearers = owners.get(folded) ?? [];
      owners.set(folded, bearers);
      const rival = bearers.find(
        (bearer) => bearer.language === undefined || language === undefined || bearer.language === language,
      );
      if (rival === undefined) {
        bearers.push({ entry, language });
      } else if (rival.entry !== entry) {
        const where = language ?? rival.language;
        report(
          path,
          `“${form}” is also a strong name of ${rival.entry.id} (${rival.entry.file})${where === undefined ? '' : ` in ${where}`}: give one of the two \`gate: weak\` or \`gate: short\`, or remove it`,
        );
      } else {
        bearers.push({ entry, language });
      }
    }

    const contexts: Path[] = content.context === undefined ? [] : [['context']];
    for (const [index, item] of content.aliases.entries()) {
      if (item.context !== undefined) contexts.push(['aliases', index, 'context']);
    }
    for (const path of contexts) {
      const under = path.slice(0, -1);
      const served = placed.some(
        ({ alias, path: at }) => alias.gate === 'weak' && under.every((step, index) => at[index] === step),
      );
      if (!served) report(path, 'serves no weak name: add `gate: weak` where it is meant, or remove it');
    }
  }
  return problems;
}
