import { describe, expect, test } from 'vitest'
import { readWhole, stampOf, UnfitError } from '../../../src/reader/offline/read-whole.ts'

const answer = (body: BodyInit | null, type: string, status = 200) => new Response(body, { status, headers: { 'content-type': type } })
const broken = () => new ReadableStream({ start: (controller) => controller.error(new TypeError('the line was cut')) })

describe('what may be kept', () => {
  test('a whole file, with its size and time', async () => {
    const whole = await readWhole(answer('{"a":1}', 'application/json;charset=utf-8'), 'data/site.json', 'data')
    expect(stampOf(whole)).toEqual({ kept: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/), bytes: 7 })
    expect(await whole.json()).toEqual({ a: 1 })
  })

  test.each<[string, Response, string, 'data' | 'image' | 'app']>([
    ['a server’s error', answer('{}', 'application/json', 500), 'data/site.json', 'data'],
    ['half a file', answer('{"a":', 'application/json'), 'data/site.json', 'data'],
    ['a line that was cut', answer(broken(), 'application/json'), 'data/site.json', 'data'],
    ['a page of a hotel’s network', answer('<h1>Log in</h1>', 'text/html'), 'data/site.json', 'data'],
    ['such a page for a picture', answer('<h1>Log in</h1>', 'text/html'), 'images/pasar.webp', 'image'],
    ['such a page for a script', answer('<h1>Log in</h1>', 'text/html'), 'assets/index-abc.js', 'app'],
    ['nothing at all', answer('', 'image/webp'), 'images/pasar.webp', 'image'],
  ])('%s may not', async (_, response, path, kind) => {
    await expect(readWhole(response, path, kind)).rejects.toThrow(UnfitError)
  })
})
