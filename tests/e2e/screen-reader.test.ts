import { expect, test } from '../support/browser.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'

test('an article: names in their own language, two panels beside it, quotes with who said them', async ({ page }) => {
  await page.goto(trainStory)
  await page.getByRole('combobox', { name: 'Bahasa' }).selectOption('en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('article').first().getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'id')
  await expect(page.getByRole('complementary', { name: 'Who said what' }).locator('blockquote').first()).toHaveAttribute('lang', 'id')
  await expect(page.getByRole('complementary', { name: 'Who said what' }).locator('cite').first()).toHaveAttribute('lang', 'id')
  await expect(page.getByRole('complementary', { name: 'In this article' })).toBeVisible()
})

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto(trainStory)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a new page begins at its content, and what changes is said', async ({ page }) => {
  await page.goto(trainStory)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('complementary', { name: 'Siapa berkata apa' }).getByRole('link', { name: 'Galih Prasodjati' }).first().click()
  await expect(page).toHaveTitle(/^Galih Prasodjati/)
  await expect(page.getByRole('main')).toBeFocused()

  await page.goto(trainStory)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('group', { name: 'Untuk artikel ini' }).getByRole('status')).toContainText(/[Tt]ersimpan|[Dd]isimpan/)

  await page.goto('search/')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('main').getByRole('combobox').fill('kopi')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: /\d/ }).first()).toContainText(/artikel/)
})

test('with forced colours everything that only a colour said has a form', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('people/')
  const here = page.getByRole('navigation', { name: 'Utama' }).locator('[aria-current=page]')
  await expect(here).toHaveCSS('text-decoration-line', 'underline')
  await page.goto(`${trainStory}#q1`)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const lit = page.locator('#q1.quoted-spot')
  await expect(lit).toBeVisible()
  expect(await lit.evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).outlineStyle, getComputedStyle(element).textDecorationLine])).not.toEqual(['rgba(0, 0, 0, 0)', 'none', 'none'])
})

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(trainStory)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, animationDuration, animationTimeline, transitionDuration } = getComputedStyle(element)
      const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)))
      const runs = animationName !== 'none' && (!animationTimeline || animationTimeline === 'auto') && seconds(animationDuration) > 0.02
      return runs || seconds(transitionDuration) > 0.02
    }).map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )
  expect(moving).toEqual([])
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
})
