import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'
const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', '')

type Fake = { spoken: string[]; finish: () => void }

/** A speechSynthesis that says nothing and ends a line when the test says so. */
const injectSpeech = (page: Page, languages: readonly string[]) =>
  page.addInitScript((languages) => {
    const voices = languages.map((lang) => ({ name: lang, voiceURI: lang, lang, localService: true, default: false }))
    let current: EventTarget | undefined
    const fake: Fake = { spoken: [], finish: () => current?.dispatchEvent(new Event('end')) }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => (current = undefined),
      speak: (utterance: EventTarget & { text: string }) => {
        current = utterance
        fake.spoken.push(utterance.text)
      },
    })
    class Utterance extends EventTarget {
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.assign(globalThis, { fake })
  }, languages)

const fake = <T>(page: Page, use: (fake: Fake) => T) => page.evaluate(`(${use.toString()})(globalThis.fake)`) as Promise<T>
const lit = (page: Page) =>
  page.evaluate(() => {
    const [range] = (CSS.highlights.get('listening') ?? new Set()) as unknown as Set<Range>
    return range?.toString() ?? ''
  })

test('an article is read aloud, its sentence lit up; pause, on and back by keyboard', async ({ page }) => {
  await injectSpeech(page, ['en-US', 'id-ID'])
  await page.goto(trainStory)
  await ready(page)
  const headline = await page.getByRole('heading', { level: 1 }).textContent()
  const open = page.getByRole('button', { name: 'Dengarkan' })
  await open.press('Enter')
  const bar = page.getByRole('region', { name: 'Dengarkan' })
  await expect(bar.getByRole('button', { name: 'Jeda' })).toBeVisible()
  expect(await fake(page, ({ spoken }) => spoken.at(-1))).toBe(headline)
  await fake(page, ({ finish }) => finish())
  const sentence = (await fake(page, ({ spoken }) => spoken.at(-1))) ?? ''
  await expect.poll(() => lit(page)).toContain(sentence)

  await bar.getByRole('button', { name: 'Kalimat berikutnya' }).press('Enter')
  await expect.poll(() => lit(page)).not.toContain(sentence)
  await bar.getByRole('button', { name: 'Kalimat sebelumnya' }).press('Enter')
  await expect.poll(() => lit(page)).toContain(sentence)
  await bar.getByRole('button', { name: 'Jeda' }).press('Enter')
  await expect(bar.getByRole('button', { name: 'Putar' })).toBeFocused()
  await bar.getByRole('combobox', { name: 'Kecepatan' }).selectOption('1.5')
  await bar.getByRole('button', { name: 'Tutup' }).press('Enter')
  await expect(bar).toBeHidden()
  await expect(open).toBeFocused()
  expect(await lit(page)).toBe('')
})

test('a browser without a voice for the language says so', async ({ page }) => {
  await injectSpeech(page, ['en-US'])
  await page.goto(trainStory)
  await ready(page)
  await page.getByRole('button', { name: 'Dengarkan' }).click()
  await expect(page.getByRole('region', { name: 'Dengarkan' })).toContainText('tidak punya suara untuk bahasa Indonesia')
})

test('without the highlight API the sentence is lit by spans over it', async ({ page }) => {
  await injectSpeech(page, ['id-ID'])
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'))
  await page.goto(trainStory)
  await ready(page)
  await page.getByRole('button', { name: 'Dengarkan' }).click()
  await page.getByRole('button', { name: 'Kalimat berikutnya' }).click()
  await page.getByRole('button', { name: 'Kalimat berikutnya' }).click()
  await expect(page.locator('[data-light="listening"]').first()).toBeAttached()
})
