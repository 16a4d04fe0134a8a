import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/model/article.ts'
import { parseRelated, parseSite } from '../../src/model/edition.ts'
import { data } from '../../src/model/paths.ts'
import { exemplarPages, readExemplar } from '../../src/edition/first-paint/exemplar.ts'
import { pickFirstRules } from '../../src/edition/first-paint/pick-first-rules.ts'
import { splitRules, splitSelectors } from '../../src/edition/first-paint/split-rules.ts'

describe('a style sheet in its rules', () => {
  test('rules, statements, and rules in rules', () =>
    expect(splitRules('@layer a,b;.x{color:red}@media (min-width:2rem){.y{top:0}.z{left:0}}')).toEqual([
      { prelude: '@layer a,b', body: undefined },
      { prelude: '.x', body: 'color:red' },
      { prelude: '@media (min-width:2rem)', body: '.y{top:0}.z{left:0}' },
    ]))
  test('braces and semicolons in strings and addresses end nothing', () =>
    expect(splitRules(String.raw`.a{content:"}{;"}.b\{c{background:url(data:x;y)}`).map(({ prelude }) => prelude)).toEqual(['.a', String.raw`.b\{c`]))
  test('commas in brackets part no selectors', () => expect(splitSelectors('a,b:is(c,d),[x=","]')).toEqual(['a', 'b:is(c,d)', '[x=","]']))
})

describe('what an article needs for its first paint', () => {
  const page = '<p class="flex sm:gap-x-7 w-1/2"><a class="name name-people before:content-[&#x27;·&#x27;]">'
  const pick = (css: string) => pickFirstRules(css, ['<p>', page])

  test('rules of classes that stand in one of the pages', () => {
    expect(pick(String.raw`.flex{display:flex}.grid{display:grid}.sm\:gap-x-7{column-gap:1rem}.w-1\/2{width:50%}`)).toBe(String.raw`.flex{display:flex}.sm\:gap-x-7{column-gap:1rem}.w-1\/2{width:50%}`)
    expect(pick('.name-people{color:red}.name-places{color:blue}')).toBe('.name-people{color:red}')
    expect(pick('.flex .grid{top:0}.grid,.flex{left:0}')).toBe('.flex{left:0}')
    expect(pick(String.raw`.before\:content-\[\'·\'\]:before{content:"·"}`)).toBe(String.raw`.before\:content-\[\'·\'\]:before{content:"·"}`)
  })
  test('rules of elements, and of the reader’s own choices', () => expect(pick('html{color:red}:root[data-theme=dark]{color:blue}')).toBe('html{color:red}:root[data-theme=dark]{color:blue}'))
  test('nothing for pointing, printing or forms, and nothing that moves', () =>
    expect(pick('.flex:hover{top:0}@media print{.flex{top:0}}textarea{top:0}::-webkit-datetime-edit{top:0}@keyframes rise{0%{top:0}}.name{animation:rise 1s}')).toBe('.name{animation:rise 1s}'))
  test('layers keep their order, and what is left empty goes', () => expect(pick('@layer base,utilities;@layer base{.grid{top:0}}@layer utilities{.flex{top:0}}')).toBe('@layer base,utilities;@layer utilities{.flex{top:0}}'))
  test('properties that something reads: not those that are only set, nor whose name begins another', () => {
    const property = (name: string) => `@property ${name}{syntax:"*";inherits:false}`
    const rules = '.flex{--set:0;top:var(--a);left:var(--c-more,var(--b,0))}'
    expect(pick(rules + ['--a', '--b', '--c', '--set', '--unknown'].map(property).join(''))).toBe(rules + property('--a') + property('--b'))
  })
})

describe('the exemplars', () => {
  test.each(exemplarPages)('%s is an article without a fault', async (page) => {
    const id = page.split('/')[1] ?? ''
    expect(parseSite(await readExemplar(data.site), data.site).languages).toContain('id')
    expect(parseArticle(await readExemplar(data.article(id)), id).id).toBe(id)
    expect(parseRelated(await readExemplar(data.related(id)), id).article).toBe(id)
  })
  test('a page that reads another file says so', () => expect(readExemplar('data/front.json')).rejects.toThrow('its exemplar lacks'))
})
