import { evidenceNames, type Evidence } from './name-evidence.ts'

/** What a name that was taken for a person's is after all; the order of the weights in data/models/people-<language>.tsv. */
export const verdicts = ['none', 'people', 'places', 'organisations'] as const
export type Verdict = (typeof verdicts)[number]

/** For each piece of evidence a weight for each verdict (a multinomial logistic regression). */
export type PeopleModel = { readonly weights: Float64Array }

/** Reads data/models/people-<language>.tsv: name of the evidence, then its weights; undefined where it is empty. */
export function readPeopleModel(text: string): PeopleModel | undefined {
  if (text === '') return undefined
  const rows = new Map(text.split('\n').filter((line) => line !== '' && !line.startsWith('# ')).map((line) => [line.split('\t')[0] ?? '', line.split('\t').slice(1).map(Number)] as const))
  return { weights: Float64Array.from(evidenceNames.flatMap((name) => verdicts.map((_, at) => rows.get(name)?.[at] ?? 0))) }
}

/** How likely each verdict is, in the order of `verdicts`. */
export function judgeEvidence({ weights }: PeopleModel, evidence: Evidence): number[] {
  const scores = verdicts.map((_, verdict) => evidence.reduce((sum, value, at) => sum + value * (weights[at * verdicts.length + verdict] ?? 0), 0))
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const whole = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / whole)
}
