import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeWebManifest } from '../../src/edition/make-web-manifest.ts'
import { project } from '../support/run-simak.ts'

const files = readdirSync(`${project}public`, { recursive: true, encoding: 'utf8' })
type Manifest = { icons: { purpose: string; src: string }[]; screenshots: { form_factor: string; src: string; sizes: string }[]; shortcuts: { name: string; url: string; name_localized: unknown }[]; share_target: { action: string }; file_handlers: { action: string }[] }
const make = (language: string) => makeWebManifest({ title: 'Uji', language, timeZone: 'Asia/Jakarta', baseUrl: 'https://uji.example/berita/' }, files) as Manifest

test('everything stands under the base at which the edition is served', () => {
  const manifest = make('id')
  expect(manifest).toMatchObject({ id: '/berita/', scope: '/berita/', start_url: '/berita/', launch_handler: { client_mode: ['navigate-existing', 'auto'] } })
  const addresses = [...manifest.icons.map(({ src }) => src), ...manifest.screenshots.map(({ src }) => src), ...manifest.shortcuts.map(({ url }) => url), manifest.share_target.action, ...manifest.file_handlers.map(({ action }) => action)]
  expect(addresses.filter((address) => !address.startsWith('/berita/'))).toEqual([])
})

test('icons of every purpose, screenshots of both forms, shortcuts in both languages', () => {
  const manifest = make('en-GB')
  expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable', 'monochrome']))
  expect(new Set(manifest.screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(['narrow', 'wide']))
  expect(manifest.screenshots.every(({ sizes }) => /^\d+x\d+$/.test(sizes))).toBe(true)
  expect(manifest.shortcuts[0]).toMatchObject({ name: 'Search', name_localized: { id: 'Cari' } })
})
