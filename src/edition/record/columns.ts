/** A table's column: texts without line breaks, or whole numbers. */
export type Column = readonly string[] | Int32Array

/** Columns that are read one after the other, in the order in which they were written. */
export type ColumnReader<Head> = {
  head: Head
  /** @throws {MisfitError} where the next column is not as it was written */
  texts: () => string[]
  numbers: () => Int32Array
}

/** What was read is not what `writeColumns` has written. */
export class MisfitError extends Error {}

type Encoding = 'latin1' | 'utf8'

/** Text of nothing but ASCII, which most is, is read as it lies there. */
type Layout = [bytes: number, count: number, encoding: Encoding][]

/**
 * Tables as bytes: a line of JSON, then column after column. Of a hundred thousand rows this is read in a fifth of the time of
 * JSON, for texts that stand in one column become strings at one stroke.
 * @returns the pieces of a file
 */
export function writeColumns(head: object, columns: readonly Column[]): Buffer[] {
  const layout: Layout = []
  const parts = columns.map((column) => {
    const text = column instanceof Int32Array ? undefined : column.join('\n')
    const part = column instanceof Int32Array ? Buffer.from(column.buffer, column.byteOffset, column.byteLength) : Buffer.from(text ?? '')
    layout.push([part.byteLength, column.length, text === undefined || text.length === part.byteLength ? 'latin1' : 'utf8'])
    return part
  })
  return [Buffer.from(`${JSON.stringify({ head, layout })}\n`), ...parts]
}

/** @throws {MisfitError} where the first line or the length is not as it was written */
export function readColumns<Head>(content: Buffer): ColumnReader<Head> {
  const line = content.indexOf('\n')
  const { head, layout } = readFirstLine<Head>(content.toString('utf8', 0, Math.max(0, line)))
  const total = layout.reduce((sum, [bytes]) => sum + bytes, line + 1)
  if (total !== content.byteLength) throw new MisfitError(`${content.byteLength} bytes instead of ${total}`)
  let [at, number] = [line + 1, 0]
  const take = () => {
    const [bytes, count, encoding] = layout[number] ?? [0, 0, 'latin1']
    number += 1
    at += bytes
    return { bytes: content.subarray(at - bytes, at), count, encoding }
  }
  return {
    head,
    texts: () => {
      const { bytes, count, encoding } = take()
      const texts = count === 0 ? [] : bytes.toString(encoding).split('\n')
      if (texts.length !== count) throw new MisfitError(`${texts.length} lines instead of ${count}`)
      return texts
    },
    numbers: () => {
      const { bytes, count } = take()
      if (bytes.byteLength !== count * 4) throw new MisfitError(`${bytes.byteLength} bytes for ${count} numbers`)
      // a copy, for numbers of four bytes stand at multiples of four
      return new Int32Array(Uint8Array.from(bytes).buffer)
    },
  }
}

function readFirstLine<Head>(line: string): { head: Head; layout: Layout } {
  try {
    const first = JSON.parse(line) as { head: Head; layout?: Layout }
    if (first.layout) return { ...first, layout: first.layout }
    throw new MisfitError('the first line says nothing of columns')
  } catch (error) {
    if (error instanceof SyntaxError) throw new MisfitError('the first line is not JSON', { cause: error })
    throw error
  }
}
