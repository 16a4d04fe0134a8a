/** Different values, numbered from 0 in the order in which they first stand. */
export type Numbering = {
  count: number
  /** Writes the number of each of these values into `numbers` from `at` on; -1 of one that has none. */
  find: (values: Int32Array, numbers: Int32Array, at: number) => void
}

/**
 * What a Map does, at a tenth of its cost for the million words of an edition (open addressing, linear probing; Knuth, The Art
 * of Computer Programming 3, 6.4).
 */
export function numberDistinct(lists: Iterable<Int32Array>): Numbering {
  let count = 0
  // what a slot holds, and its number + 1; 0 is empty
  let [keys, slots] = [new Int32Array(1 << 12), new Int32Array(1 << 12)]
  /** Where a value stands, or would. */
  const slotOf = (value: number) => {
    const mask = slots.length - 1
    let slot = Math.imul(value, 0x9e3779b1) & mask
    while (slots[slot] !== 0 && keys[slot] !== value) slot = (slot + 1) & mask
    return slot
  }
  const put = (value: number, number: number) => {
    const slot = slotOf(value)
    if (slots[slot] !== 0) return false
    keys[slot] = value
    slots[slot] = number + 1
    return true
  }
  const grow = () => {
    const [oldKeys, oldSlots] = [keys, slots]
    ;[keys, slots] = [new Int32Array(keys.length * 2), new Int32Array(slots.length * 2)]
    for (let slot = 0; slot < oldSlots.length; slot += 1) if (oldSlots[slot] !== 0) put(oldKeys[slot] ?? 0, (oldSlots[slot] ?? 0) - 1)
  }
  for (const values of lists)
    for (let place = 0; place < values.length; place += 1) {
      if (!put(values[place] ?? 0, count)) continue
      count += 1
      if (count * 2 >= slots.length) grow()
    }
  const find = (values: Int32Array, numbers: Int32Array, at: number) => {
    for (let place = 0; place < values.length; place += 1) numbers[at + place] = (slots[slotOf(values[place] ?? 0)] ?? 0) - 1
  }
  return { count, find }
}
