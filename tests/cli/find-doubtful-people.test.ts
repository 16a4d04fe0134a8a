import { expect, test } from 'vitest'
import { readAuthority } from '../../src/annotator/entities/authority.ts'
import { findDoubtfulPeople } from '../../src/cli/find-doubtful-people.ts'
import { makeArticle } from '../edition/make-article.ts'

const nobody = readAuthority(new Map())
const lexicons = new Map([['id', new Map([['role-small-words', [['wakil'], ['mantan']]]])]])
const article = (headline: string, role: string, name = 'Hasan Basri') => makeArticle({ headline, people: [name], roles: { [name]: role } })

test('one name with roles that have no word in common is doubtful', () => {
  expect(findDoubtfulPeople([article('Satu', 'Bupati Sleman'), article('Dua', 'Kapolsek Garut')], nobody, lexicons)).toEqual([
    { id: 'hasan-basri', name: 'Hasan Basri', roles: [{ role: 'Bupati Sleman', article: 'satu' }, { role: 'Kapolsek Garut', article: 'dua' }] },
  ])
})

test('a role in other words, no role, and another name are not', () => {
  const articles = [article('Satu', 'Bupati Sleman'), article('Dua', 'Bupati'), makeArticle({ headline: 'Tiga', people: ['Hasan Basri'] }), article('Empat', 'Kapolsek Garut', 'Hasan Wirawan')]
  expect(findDoubtfulPeople(articles, nobody, lexicons)).toEqual([])
})

test('what the authority decides is no question any more', () => {
  const people = JSON.stringify([{ id: 'hasan-basri', name: 'Hasan Basri', aliases: [] }])
  const authority = readAuthority(new Map([['authority/people.json', new TextEncoder().encode(people)]]))
  expect(findDoubtfulPeople([article('Satu', 'Bupati Sleman'), article('Dua', 'Kapolsek Garut')], authority, lexicons)).toEqual([])
})

test('words that nearly every role may hold join none', () => {
  expect(findDoubtfulPeople([article('Satu', 'Wakil Bupati Sleman'), article('Dua', 'Wakil Rektor')], nobody, lexicons)).toHaveLength(1)
  expect(findDoubtfulPeople([article('Satu', 'Wakil Bupati Sleman'), article('Dua', 'Wakil Rektor')], nobody, new Map())).toEqual([])
})
