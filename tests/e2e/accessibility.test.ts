import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../support/browser.ts'

const addresses = [
  '.',
  'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/',
  'people/galih-prasodjati/',
  'places/semarang/',
  'topics/kereta-malam/',
  'people/',
  'people/letters/s/',
  'map/',
  'connections/',
  'sections/daerah/',
  'offline/',
  'saved/',
  'about/',
  'articles/tidak-ada/',
]

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    test(`axe finds nothing on any kind of page, ${colorScheme}, ${width} px`, async ({ browser, server }) => {
      test.setTimeout(180_000) // a dozen pages, each looked through rule by rule
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, locale: 'id-ID', baseURL: server.url })
      const page = await context.newPage()
      for (const address of addresses) {
        await page.goto(address)
        await expect(page.locator('html')).toHaveAttribute('data-ready', '')
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${address}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
      }
      await context.close()
    })
