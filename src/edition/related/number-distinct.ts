/**
 * A number for each different value, from 0 in the order in which they first stand: what a Map does, at a fifth of its cost for
 * the million words of an edition (open addressing, linear probing; Knuth, The Art of Computer Programming 3, 6.4).
 */
export function numberDistinct(values: Int32Array): { numbers: Int32Array; count: number } {
  const numbers = new Int32Array(values.length)
  const distinct = new Int32Array(values.length)
  let count = 0
  // each slot holds a number + 1; 0 is empty
  let slots = new Int32Array(1 << 12)
  const slotOf = (value: number) => {
    const mask = slots.length - 1
    let slot = Math.imul(value, 0x9e3779b1) >>> 0 & mask
    for (let held = slots[slot]; held !== undefined && held !== 0 && distinct[held - 1] !== value; held = slots[slot]) slot = (slot + 1) & mask
    return slot
  }
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? 0
    const slot = slotOf(value)
    const held = slots[slot] ?? 0
    numbers[place] = held === 0 ? count : held - 1
    if (held !== 0) continue
    distinct[count] = value
    count += 1
    slots[slot] = count
    if (count * 2 < slots.length) continue
    slots = new Int32Array(slots.length * 2)
    for (let number = 0; number < count; number += 1) slots[slotOf(distinct[number] ?? 0)] = number + 1
  }
  return { numbers, count }
}
