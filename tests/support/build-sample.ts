import { sampleSite } from './serve.ts'
import { runSimak } from './run-simak.ts'

/** Builds the sample edition once for all end-to-end tests. */
export default async function buildSample(): Promise<void> {
  const { code, stderr } = await runSimak(['build', 'data', '--out', sampleSite])
  if (code !== 0) throw new Error(`the sample edition cannot be built:\n${stderr}`)
}
