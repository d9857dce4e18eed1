declare module 'virtual:interligne/knowledge-index' {
  /** What recognition needs; goes into every annotated page. */
  const index: import('../core/knowledge.ts').KnowledgeIndex;
  export default index;
}

declare module 'virtual:interligne/knowledge-prose' {
  /** What cards and screens show. */
  const prose: import('../core/knowledge.ts').KnowledgeProse;
  export default prose;
}

declare module 'virtual:interligne/cues' {
  /** Distinctive names of the field, as written, for the detector that runs on every page. Sorted. */
  const cues: { readonly organizations: readonly string[]; readonly people: readonly string[] };
  export default cues;
}
