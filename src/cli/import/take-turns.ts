/**
 * Work on files: what concerns one file is done one after the other, different files at the same time. The first defect is
 * thrown where somebody waits.
 */
export function takeTurns(): { queue: (file: string, work: () => Promise<void>) => void; fewerThan: (count: number) => Promise<void> } {
  const last = new Map<string, Promise<void>>()
  const open = new Set<Promise<void>>()
  let defect: Error | undefined
  return {
    queue: (file, work) => {
      const turn = (last.get(file) ?? Promise.resolve())
        .then(work)
        .catch((error: unknown) => void (defect ??= error instanceof Error ? error : new Error(String(error))))
        .then(() => {
          open.delete(turn)
          if (last.get(file) === turn) last.delete(file)
        })
      last.set(file, turn)
      open.add(turn)
    },
    fewerThan: async (count) => {
      while (open.size >= count && open.size > 0) await Promise.race(open)
      if (defect) throw defect
    },
  }
}
