import { readFileSync } from 'node:fs'
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { chooseText, ownSettings, percentOf, textChoices } from '../../../src/reader/settings/text-settings.ts'
import { chooseTheme, paperOf } from '../../../src/reader/settings/theme.ts'
import { renderRoute } from '../../support/render-route.tsx'

const script = readFileSync('src/reader/first-paint/theme.js', 'utf8')
const styles = readFileSync('src/reader/settings/text-settings.css', 'utf8')
const latest = { articles: [], pages: 0 }

/** Runs first-paint/theme.js as the browser does in the head of a new page. */
function openNewPage() {
  for (const name of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[name]
  new Function(script)()
}

/** What the page says of the reader's choices; `known` only says that there may be some. */
function choicesShown() {
  const { known: _, ...choices } = document.documentElement.dataset
  return choices
}

beforeEach(() => chooseLanguage('id'))
afterEach(() => {
  chooseText(ownSettings)
  chooseTheme('system')
  localStorage.clear()
})

describe('the settings sheet', () => {
  const open = async () => {
    renderRoute('/', { 'data/latest/index.json': latest })
    await userEvent.click(await screen.findByRole('button', { name: 'Tampilan' }))
    return screen.findByRole('dialog', { hidden: true }) // jsdom takes a popover for closed, and gives a closed one no name
  }

  test('a theme shows at once and is there on the next page', async () => {
    const sheet = await open()
    await userEvent.click(within(sheet).getByRole('radio', { name: 'Sepia', hidden: true }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'sepia')
    openNewPage()
    expect(document.documentElement).toHaveAttribute('data-theme', 'sepia')
    await userEvent.click(within(sheet).getByRole('radio', { name: 'Ikut perangkat', hidden: true }))
    openNewPage()
    expect(document.documentElement).not.toHaveAttribute('data-theme')
  })

  test('size, typeface, spacing, width and alignment are kept together', async () => {
    const sheet = await open()
    fireEvent.change(within(sheet).getByRole('slider', { name: 'Ukuran huruf', hidden: true }), { target: { value: '7' } })
    for (const name of ['Tanpa kait', 'Renggang', 'Lebar', 'Rata kiri-kanan']) await userEvent.click(within(sheet).getByRole('radio', { name, hidden: true }))
    expect(within(sheet).getByRole('slider', { hidden: true })).toHaveAttribute('aria-valuetext', '144%')
    openNewPage()
    expect(choicesShown()).toEqual({ size: '7', face: 'sans', leading: 'loose', width: 'wide', align: 'justify' })
    await userEvent.click(within(sheet).getByRole('button', { name: 'Kembalikan ke semula', hidden: true }))
    openNewPage()
    expect(choicesShown()).toEqual({})
  })
})

describe('first-paint/theme.js', () => {
  test.each([
    ['a theme that is none', 'simak-theme', 'constructor'],
    ['text that is no JSON', 'simak-text', '{'],
    ['a value with more than a name in it', 'simak-text', '{"size":"1\\" onload="}'],
    ['a value that is no text', 'simak-text', '{"size":{"a":1}}'],
  ])('changes nothing for %s', (_, key, value) => {
    localStorage.setItem(key, value)
    openNewPage()
    expect(choicesShown()).toEqual({})
  })

  test('tells a device that has anything of the edition from one that has nothing', () => {
    localStorage.clear()
    openNewPage()
    expect(document.documentElement.dataset.known).toBeUndefined()
    localStorage.setItem('simak-offline', '{}')
    openNewPage()
    expect(document.documentElement.dataset.known).toBe('')
  })

  test('knows the same themes and papers as the app', () => {
    for (const [theme, paper] of Object.entries(paperOf)) expect(script).toContain(`${theme}: '${paper}'`)
  })
})

describe('the style sheet', () => {
  test.each(Object.entries(textChoices).flatMap(([name, [, ...values]]) => values.map((value) => [name, value])))('has a rule for %s %s', (name, value) => {
    expect(styles).toContain(`data-${name}='${value}'`)
  })

  test('has the sizes that the slider says', () => {
    const rules = [...styles.matchAll(/data-size='(\d)'\] \{\s+--text-scale: ([\d.]+);/g)].map(([, step, scale]) => [step, Number(scale) * 100])
    expect(rules).toEqual(Object.entries(percentOf).filter(([step]) => step !== '4').map(([step, percent]) => [step, expect.closeTo(percent)]))
  })
})
