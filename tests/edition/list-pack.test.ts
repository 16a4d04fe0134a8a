import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changePackList, listPack } from '../../src/edition/list-pack.ts'
import type { PackFile } from '../../src/model/pack.ts'

// what tells the lines of the list apart may stand in the name of a picture, and a path may be the beginning of another
const anyPath = fc.oneof(fc.constantFrom('data/a.json', 'data/a.json!', 'data/a', 'images/"],["', 'images/\\"],[\\"', 'images/",1,"', 'images/é ü.png'), fc.integer({ min: 0, max: 20 }).map((number) => `data/${number}.json`))
const anyFile = fc.tuple(anyPath, fc.nat(9999), fc.constantFrom('00c0ffee', '0badcafe')) as fc.Arbitrary<PackFile>

const sort = (files: Iterable<PackFile>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))

test('a list after changes is the list of what is there then', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyFile, { selector: ([path]) => path, minLength: 1 }), fc.uniqueArray(anyFile, { selector: ([path]) => path }), fc.array(anyPath), (before, changed, gone) => {
      const now = new Map(before.map((file) => [file[0], file]))
      const changes = new Map<string, PackFile | undefined>(gone.map((path) => [path, undefined]))
      for (const file of changed) changes.set(file[0], file)
      for (const [path, file] of changes) if (file) now.set(path, file)
      else now.delete(path)
      fc.pre(now.size > 0)
      expect(changePackList(listPack(sort(before)), changes)).toEqual(listPack(sort(now.values())))
    }),
  )
})
