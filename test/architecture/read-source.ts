import { parseSync, Visitor } from 'vite';

/** A source file as the architecture's rules see it. */
export interface Source {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly text: string;
  /** Every module named: imports of values and of types, re-exports, `import()` of both sorts. */
  readonly imports: readonly string[];
  /** Names that are not fields of something else: variables, globals, types, and attributes in JSX. */
  readonly names: ReadonlySet<string>;
  /** Every name at all, fields of something else and strings included. */
  readonly words: ReadonlySet<string>;
  readonly hasDefaultExport: boolean;
  /** True for a file that only passes on what others export. */
  readonly isBarrel: boolean;
}

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self']);

/** Reads TypeScript or TSX. Throws when it does not parse. */
export function readSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);

  const imports = module.staticImports.map((statement) => statement.moduleRequest.value);
  const exports = module.staticExports.flatMap((statement) => statement.entries);
  for (const { moduleRequest } of exports) if (moduleRequest) imports.push(moduleRequest.value);

  const names = new Set<string>();
  const words = new Set<string>();
  /** Offsets of names that are only fields: `something.name`, `{ name: … }`. Parents are visited before children. */
  const fields = new Set<number>();
  const nameAt = (name: string, start: number) => {
    words.add(name);
    if (!fields.has(start)) names.add(name);
  };
  const keyOf = (node: { computed: boolean; key: { start: number } }) => {
    if (!node.computed) fields.add(node.key.start);
  };
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') imports.push(source.value);
    },
    TSImportType({ source }) {
      imports.push(source.value);
    },
    MemberExpression({ computed, object, property }) {
      const ofGlobal = object.type === 'Identifier' && GLOBAL_OBJECTS.has(object.name);
      if (!computed && !ofGlobal) fields.add(property.start);
    },
    Property(node) {
      if (!node.shorthand) keyOf(node);
    },
    PropertyDefinition: keyOf,
    MethodDefinition: keyOf,
    TSPropertySignature: keyOf,
    TSMethodSignature: keyOf,
    Identifier({ name, start }) {
      nameAt(name, start);
    },
    Literal({ value }) {
      if (typeof value === 'string') words.add(value);
    },
    JSXIdentifier({ name, start }) {
      nameAt(name, start);
    },
  }).visit(program);

  return {
    path,
    text,
    lines: text.split('\n').length,
    imports,
    names,
    words,
    hasDefaultExport: exports.some((entry) => entry.exportName.kind === 'Default'),
    isBarrel: program.body.length > 0 && program.body.every(isReExport),
  };
}

function isReExport(statement: { type: string; source?: unknown }): boolean {
  return (
    statement.type === 'ExportAllDeclaration' ||
    (statement.type === 'ExportNamedDeclaration' && Boolean(statement.source))
  );
}
