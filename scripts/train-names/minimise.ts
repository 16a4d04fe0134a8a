/**
 * Orthant-wise limited-memory quasi-Newton (Andrew and Gao 2007): the least of loss + l1·|w| + l2/2·w², with many weights
 * exactly 0. `evaluate` fills the gradient of the loss and returns the loss.
 */
export function minimise(
  size: number,
  evaluate: (weights: Float64Array, gradient: Float64Array) => number,
  { l1, l2, rounds, onRound }: { l1: number; l2: number; rounds: number; onRound?: (round: number, value: number, weights: Float64Array) => void },
): Float64Array {
  const memory = 5
  let weights = new Float64Array(size), gradient = new Float64Array(size)
  let next = new Float64Array(size), nextGradient = new Float64Array(size)
  const pseudo = new Float64Array(size), direction = new Float64Array(size)
  const steps: Float64Array[] = [], changes: Float64Array[] = [], rhos: number[] = []
  const full = (w: Float64Array, g: Float64Array) => {
    let value = evaluate(w, g)
    for (let at = 0; at < size; at++) {
      const x = w[at] as number
      if (x !== 0) {
        value += l1 * Math.abs(x) + (l2 / 2) * x * x
        g[at] = (g[at] as number) + l2 * x
      }
    }
    return value
  }
  const dot = (a: Float64Array, b: Float64Array) => {
    let sum = 0
    for (let at = 0; at < size; at++) sum += (a[at] as number) * (b[at] as number)
    return sum
  }
  let value = full(weights, gradient)
  let calm = 0
  for (let round = 1; round <= rounds; round++) {
    for (let at = 0; at < size; at++) {
      const x = weights[at] as number, g = gradient[at] as number
      pseudo[at] = x > 0 ? g + l1 : x < 0 ? g - l1 : g + l1 < 0 ? g + l1 : g - l1 > 0 ? g - l1 : 0
      direction[at] = -(pseudo[at] as number)
    }
    const alphas: number[] = []
    for (let at = steps.length - 1; at >= 0; at--) {
      const step = steps[at] as Float64Array, change = changes[at] as Float64Array
      const alpha = (rhos[at] as number) * dot(step, direction)
      alphas[at] = alpha
      for (let i = 0; i < size; i++) direction[i] = (direction[i] as number) - alpha * (change[i] as number)
    }
    const last = steps.length - 1
    if (last >= 0) {
      const scale = 1 / ((rhos[last] as number) * dot(changes[last] as Float64Array, changes[last] as Float64Array))
      for (let i = 0; i < size; i++) direction[i] = (direction[i] as number) * scale
    }
    for (let at = 0; at < steps.length; at++) {
      const step = steps[at] as Float64Array, change = changes[at] as Float64Array
      const beta = (rhos[at] as number) * dot(change, direction)
      for (let i = 0; i < size; i++) direction[i] = (direction[i] as number) + ((alphas[at] as number) - beta) * (step[i] as number)
    }
    for (let i = 0; i < size; i++) if ((direction[i] as number) * (pseudo[i] as number) >= 0) direction[i] = 0
    let slope = 0
    for (let i = 0; i < size; i++) slope += (direction[i] as number) * (pseudo[i] as number)
    let length = round === 1 ? 1 / Math.sqrt(dot(pseudo, pseudo)) : 1
    let nextValue = 0, tries = 0
    for (; tries < 20; tries++, length /= 2) {
      for (let i = 0; i < size; i++) {
        const x = weights[i] as number, moved = x + length * (direction[i] as number)
        const side = x !== 0 ? x : -(pseudo[i] as number)
        next[i] = moved * side > 0 || l1 === 0 ? moved : 0
      }
      nextValue = full(next, nextGradient)
      if (nextValue <= value + 1e-4 * length * slope) break
    }
    if (tries === 20) break
    const step = steps.length === memory ? (steps.shift() as Float64Array) : new Float64Array(size)
    const change = changes.length === memory ? (changes.shift() as Float64Array) : new Float64Array(size)
    if (rhos.length === memory) rhos.shift()
    for (let i = 0; i < size; i++) {
      step[i] = (next[i] as number) - (weights[i] as number)
      change[i] = (nextGradient[i] as number) - (gradient[i] as number)
    }
    const product = dot(step, change)
    if (product > 1e-10) {
      steps.push(step)
      changes.push(change)
      rhos.push(1 / product)
    }
    ;[weights, next] = [next, weights]
    ;[gradient, nextGradient] = [nextGradient, gradient]
    calm = Math.abs(value - nextValue) < 2e-4 * Math.abs(value) ? calm + 1 : 0
    value = nextValue
    onRound?.(round, value, weights)
    if (calm >= 3) break
  }
  return weights
}
