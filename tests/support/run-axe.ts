import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>

const source = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')

/** Every page of this context brings axe with it: it is read once a page, not once a check. */
export const bringAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript(`addEventListener('DOMContentLoaded', () => { ${source} })`)

/** What axe finds, each as a line: rule and elements. @param rules only these */
export async function runAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: [...rules] } }) }
  const { violations } = await page.evaluate((options) => (globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run(options), options)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
