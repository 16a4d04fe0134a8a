import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeEditionFiles, type KnownFile } from '../../src/edition/edition-files.ts'

const anyPath = fc.integer({ min: 0, max: 12 }).map((number) => `data/${number}.json`)
const anyFile = fc.record({ hash: fc.constantFrom('a', 'b', 'c'), bytes: fc.nat(99) })
const anyDeeds = fc.array(fc.tuple(anyPath, fc.option(anyFile)))

test('whatever is kept and added, the files are those of two plain maps', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(anyPath, anyFile), { selector: ([path]) => path }), anyDeeds, (old, deeds) => {
      const before = new Map(old)
      const now = new Map<string, KnownFile>()
      const files = makeEditionFiles({ paths: [...before.keys()], hashes: old.map(([, { hash }]) => hash), sizes: Int32Array.from(old, ([, { bytes }]) => bytes) })
      for (const [path, file] of deeds) {
        const last = before.get(path)
        if (file) files.add(path, file)
        else expect(files.keep(path)).toBe(last !== undefined)
        const known = file ?? last
        if (known) now.set(path, known)
      }
      const all = new Map<string, KnownFile>()
      files.forEach((path, hash, bytes) => all.set(path, { hash, bytes }))
      expect(all).toEqual(now)
      expect([files.count(), new Set(files.paths())]).toEqual([now.size, new Set(now.keys())])
      for (let number = 0; number <= 12; number += 1) expect([files.get(`data/${number}.json`), files.hashOf(`data/${number}.json`)]).toEqual([now.get(`data/${number}.json`), now.get(`data/${number}.json`)?.hash])
      for (const [path, { hash }] of before) expect(files.hashBefore(path)).toBe(hash)
      expect(files.gone()).toEqual([...before.keys()].filter((path) => !now.has(path)))
      for (const [row, [path, { hash }]] of old.entries()) expect(files.isAsBefore(row)).toBe(now.get(path)?.hash === hash)
      const { table, rowOf, rowSince } = files.table()
      for (const [row, [path]] of old.entries()) expect(table.paths[rowSince(row) ?? -1]).toBe(now.has(path) ? path : undefined)
      expect(table.paths).toHaveLength(now.size)
      for (const [path, file] of now) expect([table.paths[rowOf(path) ?? -1], table.hashes[rowOf(path) ?? -1], table.sizes[rowOf(path) ?? -1]]).toEqual([path, file.hash, file.bytes])
      for (const path of files.gone()) expect(rowOf(path)).toBe(-1)
    }),
  )
})
