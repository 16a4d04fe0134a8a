/** A value as JSON outside the heap: a place in bytes that hold many. */
export type Packed<T> = { bytes: Uint8Array; start: number; end: number; /** Only for the type. */ value?: T }

const decoder = new TextDecoder()

export function packValue<T>(value: T): Packed<T> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return { bytes, start: 0, end: bytes.byteLength }
}

/** Makes the value anew each time: whoever asks often keeps it. */
export const unpackValue = <T>({ bytes, start, end }: Packed<T>): T => JSON.parse(decoder.decode(bytes.subarray(start, end))) as T
