import type { Browser, Page } from '@playwright/test'
import { openSlowPage } from './slow-browser.ts'

/** Milliseconds, bytes over the line and requests until something is seen. */
export type Figure = { what: string; milliseconds: number; kilobytes: number; requests: number }

type Sight = { what: 'results' | 'passages' | 'names' | 'headlines' | 'anything' }

/** Waits in the page itself, frame by frame, so that nothing of the tool is measured. @returns milliseconds on the page's clock */
const seen = (page: Page, sight: Sight) =>
  page.evaluate(
    ({ what }) =>
      new Promise<number>((resolve) => {
        const has = (selector: string) => document.querySelector(selector) !== null
        const isAnswered = () =>
          [...document.querySelectorAll('main [role=status]')].some(({ textContent }) => textContent?.includes('ditemukan')) && has('main ol:not([data-old]) h2')
        const tests = {
          results: isAnswered,
          passages: () => isAnswered() && has('main ol:not([data-old]) p mark'),
          names: () => has('[role=listbox] [role=group]'),
          headlines: () => has('[role=listbox] .font-serif'),
          anything: () => has('main ol h2'),
        }
        const look = () => (tests[what]() ? resolve(performance.now()) : requestAnimationFrame(look))
        look()
      }),
    sight,
  )

/**
 * Puts words into the field at once, as if pasted, and sends them.
 * @param thought what the reader waits before sending, while names are suggested. Milliseconds; without it the time counts from the pasting
 * @returns when, on the page's clock
 */
const ask = (page: Page, words: string, thought = 0) =>
  page.evaluate(async ([words, thought]) => {
    const field = [...document.querySelectorAll<HTMLInputElement>('[role=combobox][name=q]')].find((field) => field.checkVisibility())
    if (!field) throw new Error('there is no search field')
    // what is shown now is not the answer
    document.querySelector('main ol')?.setAttribute('data-old', '')
    const pasted = performance.now()
    field.focus()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    if (thought > 0) await new Promise((resolve) => setTimeout(resolve, thought))
    const sent = performance.now()
    field.form?.requestSubmit()
    return thought > 0 ? sent : pasted
  }, [words, thought] as const)

/** From a page that is open: the first search, then other words, then the first again. */
export async function measureVisit(browser: Browser, url: string, first: string, others: readonly string[]): Promise<Figure[]> {
  const { page, bytes, requests, slowDown, close } = await openSlowPage(browser)
  const figures: Figure[] = []
  await page.goto(url)
  await page.locator('html[data-ready]').waitFor()
  await page.waitForTimeout(1500)
  await slowDown()
  const measure = async (what: string, words: string, thought?: number) => {
    const before = [bytes(), requests()] as const
    const began = await ask(page, words, thought)
    const ended = await seen(page, { what: 'results' })
    figures.push({ what, milliseconds: ended - began, kilobytes: (bytes() - before[0]) / 1000, requests: requests() - before[1] })
    const whole = await seen(page, { what: 'passages' })
    await page.waitForTimeout(2500)
    figures.push({ what: `${what}, with passages`, milliseconds: whole - began, kilobytes: (bytes() - before[0]) / 1000, requests: requests() - before[1] })
  }
  await measure(`first result: ${first}`, first)
  for (const words of others) await measure(`next: ${words}`, words)
  // from the key to the painted list: what is suggested meanwhile is measured by itself
  await measure(`again: ${first}`, first, 500)
  await close()
  return figures
}

/** From one letter in a field that was entered before, to the suggestions; then three letters, which fetch. */
export async function measureSuggestions(browser: Browser, url: string, word: string): Promise<Figure[]> {
  const { page, bytes, requests, slowDown, close } = await openSlowPage(browser)
  await page.goto(url)
  await page.locator('html[data-ready]').waitFor()
  await page.waitForTimeout(1500)
  await slowDown()
  const entering = bytes()
  const enteringRequests = requests()
  await page.locator('[role=combobox][name=q]:visible').first().focus()
  await page.waitForTimeout(4000)
  const figures: Figure[] = [{ what: 'fetched when the field is entered', milliseconds: 0, kilobytes: (bytes() - entering) / 1000, requests: requests() - enteringRequests }]
  const type = (text: string) =>
    page.evaluate((text) => {
      const field = document.activeElement as HTMLInputElement
      const began = performance.now()
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return began
    }, text)
  const measure = async (what: string, text: string, expected: Sight['what']) => {
    const before = [bytes(), requests()] as const
    const began = await type(text)
    const ended = await seen(page, { what: expected })
    figures.push({ what, milliseconds: ended - began, kilobytes: (bytes() - before[0]) / 1000, requests: requests() - before[1] })
  }
  await measure(`names after "${word.slice(0, 1)}"`, word.slice(0, 1), 'names')
  await measure(`names after "${word.slice(0, 2)}"`, word.slice(0, 2), 'names')
  // letters that no headline at hand has: they come with the word's file
  await measure('all headlines with "xiaom"', 'xiaom', 'headlines')
  await close()
  return figures
}

/** A search by its address, nothing of the site fetched before. */
export async function measureColdAddress(browser: Browser, url: string, words: string): Promise<Figure> {
  const { page, bytes, requests, slowDown, close } = await openSlowPage(browser)
  await slowDown()
  await page.goto(`${url}search/?q=${encodeURIComponent(words)}`, { waitUntil: 'commit' })
  const ended = await seen(page, { what: 'anything' })
  const figure = { what: `by address, nothing fetched before: ${words}`, milliseconds: ended, kilobytes: bytes() / 1000, requests: requests() }
  await close()
  return figure
}
