import { expect, test as base } from '../support/browser.ts'
import { sampleSite, startServer, type RunningServer } from '../support/serve.ts'

/** Each test has a server of its own, for it is going to be stopped. */
const test = base.extend<{ ownServer: RunningServer }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from a pattern
  ownServer: async ({}, use) => {
    const server = await startServer(sampleSite)
    await use(server)
    await server.stop()
  },
})

test('what was opened is there with the server gone; what was not says so', async ({ page, ownServer }) => {
  await page.addInitScript(() => {
    localStorage.setItem('simak-offline', '{"newest":0}') // nothing is fetched ahead
    addEventListener('simak-kept', () => (document.documentElement.dataset.kept = ''))
  })
  await page.goto(ownServer.url)
  const links = page.getByRole('article').getByRole('link', { name: /.{20,}/ })
  const first = await links.nth(0).getAttribute('href')
  const second = await links.nth(1).getAttribute('href')
  const headline = (await links.nth(0).textContent()) ?? ''

  await page.goto(new URL(first ?? '', ownServer.url).href)
  await expect(page.locator('html')).toHaveAttribute('data-kept', '', { timeout: 15_000 })
  await ownServer.stop()

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await page.goto(ownServer.url)
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.goto(new URL(second ?? '', ownServer.url).href)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(headline)
  await expect(page.getByRole('link', { name: headline })).toBeVisible() // what can be read is offered instead
})
