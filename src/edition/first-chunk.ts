type Graph = { getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null }

/** Is this module needed before the entry can start? */
function isEager(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const module = graph.getModuleInfo(id)
  return module !== null && (module.isEntry || module.importers.some((importer) => isEager(importer, graph, seen)))
}

/**
 * Rolldown's chunks: all that the reader needs at once in one file, and the schemas, which the first fetch needs, in another.
 * Left to itself it makes 41 files of what this page shares with that one: 8 kB more, for small texts compress badly.
 */
export const firstChunk = {
  groups: [
    // the page itself is an entry too; what is left of its chunk is the address of the others
    { name: (id: string, graph: Graph) => (!id.endsWith('.html') && isEager(id, graph) ? 'reader' : null), priority: 2 },
    { name: 'schemas', test: /\/node_modules\/zod\/|\/src\/model\/(?:article|edition|entity|block|fields|quote|span|provenance|parse|find-span-faults|is-id)\.ts$|\/parse-shown-article\.ts$/, priority: 1 },
  ],
}
