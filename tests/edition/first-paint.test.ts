import { describe, expect, test } from 'vitest'
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
  const script = 'className:"flex sm:gap-x-7 w-1/2",x:`name name-${kind}`'
  const pick = (css: string) => pickFirstRules(css, script)

  test('rules of classes that the script names, whole or by their beginnings', () => {
    expect(pick(String.raw`.flex{display:flex}.grid{display:grid}.sm\:gap-x-7{column-gap:1rem}.w-1\/2{width:50%}`)).toBe(String.raw`.flex{display:flex}.sm\:gap-x-7{column-gap:1rem}.w-1\/2{width:50%}`)
    expect(pick('.name-people{color:red}.nameless{color:blue}')).toBe('.name-people{color:red}')
    expect(pick('.flex .grid{top:0}.grid,.flex{left:0}')).toBe('.flex{left:0}')
    expect(pickFirstRules(String.raw`.before\:content-\[\'·\'\]:before{content:"·"}`, "`me-2 before:content-['·']`")).toBe(String.raw`.before\:content-\[\'·\'\]:before{content:"·"}`)
  })
  test('rules of elements, and of the reader’s own choices', () => expect(pick('html{color:red}:root[data-theme=dark]{color:blue}')).toBe('html{color:red}:root[data-theme=dark]{color:blue}'))
  test('nothing for pointing, printing or forms', () => expect(pick('.flex:hover{top:0}@media print{.flex{top:0}}textarea{top:0}::-webkit-datetime-edit{top:0}')).toBe(''))
  test('layers keep their order, and what is left empty goes', () => expect(pick('@layer base,utilities;@layer base{.grid{top:0}}@layer utilities{.flex{top:0}}')).toBe('@layer base,utilities;@layer utilities{.flex{top:0}}'))
  test('movements and properties that something uses', () => {
    expect(pick('.flex{animation:rise 1s}@keyframes rise{0%{top:0}}@keyframes fall{0%{top:0}}')).toBe('.flex{animation:rise 1s}@keyframes rise{0%{top:0}}')
  })
})
