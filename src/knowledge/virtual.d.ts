declare module 'virtual:interligne/knowledge-index' {
  /** What recognition needs; the background holds it. */
  const index: import('../core/knowledge.ts').KnowledgeIndex;
  export default index;
}

declare module 'virtual:interligne/knowledge-prose' {
  /** What cards and screens show. */
  const prose: import('../core/knowledge.ts').KnowledgeProse;
  export default prose;
}

declare module 'virtual:interligne/coverage-patterns' {
  /** Words of all languages and distinctive names of the field, for the detector that runs on every page. */
  const patterns: import('../core/detection/coverage-patterns.ts').CoveragePatterns;
  export default patterns;
}

declare module 'virtual:interligne/languages' {
  /** Every article language, its tables parsed when a text first asks for them. */
  const languages: readonly import('../core/language.ts').Language[];
  export default languages;
}
