import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { countCards } from '../../../src/edition/cards/count-cards.ts'
import { makeCardDrawer } from '../../../src/edition/cards/draw-card.ts'
import { makeCardKeeper } from '../../../src/edition/cards/keep-card.ts'
import { listNewCards } from '../../../src/edition/cards/list-new-cards.ts'
import { cardPath, makeCard, type Card } from '../../../src/edition/cards/make-card.ts'
import { digestArticle } from '../../../src/edition/digest-article.ts'
import { pages } from '../../../src/model/paths.ts'
import { runSimak } from '../../support/run-simak.ts'
import { makeArticle } from '../make-article.ts'
import { makeEditionFolder, makeFolder } from '../make-folder.ts'

const settings = { title: 'Harian Uji', language: 'id', timeZone: 'Asia/Jakarta', baseUrl: 'https://uji.example/berita/' }
const said = 'Kami menanam sendiri tanpa menunggu siapa pun'
const wish = {
  headline: 'Warga Pesisir Menanam Bakau',
  published: '2026-11-02T23:30:00+00:00',
  dateline: 'Demak',
  people: ['Ratna Wiyandari'],
  roles: { 'Ratna Wiyandari': 'Ketua Kelompok' },
  publisher: { name: 'Warta Senja' },
}

describe('what stands on a card', () => {
  test('headline, publisher, place and day as the edition’s zone has it, and a whole quote with its speaker', () =>
    expect(makeCard(makeArticle({ ...wish, quotes: [['Ratna Wiyandari', 'Ya'], ['Ratna Wiyandari', said]] }), settings)).toEqual({
      publisher: 'Warta Senja',
      headline: 'Warga Pesisir Menanam Bakau',
      quote: { words: `“${said}”`, speaker: 'Ratna Wiyandari' },
      dateline: 'Demak · 3 November 2026',
      edition: 'Harian Uji',
    }))

  test('no quote that is reported, too long, or of a speaker who is not sure', () => {
    const article = makeArticle({ ...wish, quotes: [['Ratna Wiyandari', said]] })
    const [quote] = article.quotes
    if (!quote) throw new Error('the article has a quote')
    expect(makeCard({ ...article, quotes: [{ ...quote, kind: 'indirect' }] }, settings)).not.toHaveProperty('quote')
    expect(makeCard({ ...article, quotes: [{ ...quote, attribution: { rule: 'near', confidence: 0.6 } }] }, settings)).not.toHaveProperty('quote')
    expect(makeCard(makeArticle({ ...wish, quotes: [['Ratna Wiyandari', `${said} `.repeat(5).trim()]] }), settings)).not.toHaveProperty('quote')
  })

  test.each(['جاكرتا تزرع الأشجار', '雅加达海岸红树林', 'नई खबर'])('letters that our fonts have not give no card: %s', (headline) => expect(makeCard({ ...makeArticle(wish), headline }, settings)).toBeUndefined())

  test('emoji and what cannot be seen are left out, a publisher in other letters too', () =>
    expect(makeCard({ ...makeArticle(wish), headline: '🔴 Lang\u00ADsung\u200B: Banjir', publisher: { name: '新报' } }, settings)).toMatchObject({ headline: 'Langsung: Banjir', publisher: 'Harian Uji' }))

  test('another word is another address', () => {
    const card = makeCard(makeArticle(wish), settings) as Card
    expect(cardPath(card)).toMatch(/^cards\/[0-9a-f]{20}\.png$/)
    expect(cardPath({ ...card, headline: `${card.headline}!` })).not.toBe(cardPath(card))
  })
})

describe('a drawn card', async () => {
  const draw = await makeCardDrawer()
  const longest = 'Pemerintah Daerah Menjanjikan Bibit dan Pendampingan bagi Empat Desa '.repeat(3)
  const cards: [string, Card][] = [
    ['short', { publisher: 'Warta Senja', headline: 'Banjir' }],
    ['long', { publisher: 'Warta Senja', headline: longest, quote: { words: `“${said}, ${said}, ${said}”`, speaker: 'Ratna Wiyandari, Ketua Kelompok' }, dateline: 'Demak · 3 November 2026', edition: 'Harian Uji' }],
    ['without a space', { publisher: 'Warta Senja', headline: 'pertanggungjawaban'.repeat(12) }],
    ['in other alphabets', { publisher: 'Warta Senja', headline: 'Đặng Thị Ngọc, Žižek, Владимир, Αθήνα' }],
  ]

  test.each(cards)('is 1200 × 630, small, and keeps its margins: %s', async (_, card) => {
    const png = draw(card)
    expect(png.byteLength).toBeLessThan(40_000)
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([1200, 630])
    const paper = (x: number, y: number) => data.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3).equals(Buffer.from([0xfb, 0xf9, 0xf4]))
    const columns = (from: number, to: number) => Array.from({ length: 630 }, (_, y) => Array.from({ length: to - from }, (_, x) => paper(from + x, y)).every(Boolean)).every(Boolean)
    expect([columns(0, 60), columns(1140, 1200), columns(72, 1128)]).toEqual([true, true, false])
  })

  test('is the same bytes again, whatever was drawn before', () => {
    const [first, second] = [cards[0]![1], cards[1]![1]]
    const before = draw(first)
    draw(second)
    expect(draw(first)).toEqual(before)
  })

  test('that the edition before has is not drawn again', async () => {
    const [staging, before] = [makeFolder(), makeFolder()]
    const card = cards[0]![1]
    const { path } = await makeCardKeeper(before, undefined)(card)
    expect(await makeCardKeeper(staging, before)(card)).toEqual({ path })
    expect(existsSync(join(staging, path))).toBe(false)
  })

  test('that another thread has drawn for this edition is not drawn again', async () => {
    const staging = makeFolder()
    const drawn = await makeCardKeeper(staging, undefined)(cards[0]![1])
    const { ino } = statSync(join(staging, drawn.path))
    expect(await makeCardKeeper(staging, undefined)(cards[0]![1])).toEqual(drawn)
    expect(statSync(join(staging, drawn.path)).ino).toBe(ino)
    expect(readdirSync(join(staging, 'cards'))).toHaveLength(1)
  })
})

describe('how many articles have one', () => {
  test('ahead of its page it is drawn of those that are new and bring no picture', () => {
    const body = [{ type: 'figure' as const, text: 'Bakau', image: { src: 'images/bakau.jpg', width: 640, height: 480, alt: 'Bakau' } }]
    const digests = ['satu', 'dua', 'tiga'].map((headline) => digestArticle({ ...makeArticle({ headline }), ...(headline === 'dua' && { body }) }))
    expect(listNewCards(digests, settings, new Map([[pages.article('tiga'), { key: '', reads: [] }]]))).toEqual(['satu'])
    expect(listNewCards(digests, { ...settings, cards: 'none' }, new Map())).toEqual([])
  })

  test('all of a small edition; some hundred of the newest of a large one; all or none where the publisher says so', () => {
    expect([5, 767, 768, 20_103, 20_113].map((articles) => countCards(articles, settings))).toEqual([5, 767, 512, 647, 657])
    expect([countCards(20_103, { ...settings, cards: 'all' }), countCards(20_103, { ...settings, cards: 'none' }), countCards(5, { baseUrl: undefined })]).toEqual([20_103, 0, 0])
  })

  test('one more article takes it from none, or from a whole block', () =>
    fc.assert(
      fc.property(fc.nat(200_000), (articles) => {
        const lost = articles + 1 - countCards(articles + 1, settings) - (articles - countCards(articles, settings))
        expect([0, 256]).toContain(lost)
      }),
    ))
})

test('a page names its card, and another build keeps it', { timeout: 300_000 }, async () => {
  const pictured = { ...makeArticle({ headline: 'Bergambar' }), body: [{ type: 'figure' as const, text: 'Bakau', image: { src: 'https://img.uji.example/a.jpg', width: 800, height: 600, alt: 'Bakau' } }] }
  const folder = makeEditionFolder([makeArticle({ ...wish, quotes: [['Ratna Wiyandari', said]] }), pictured], settings)
  const out = join(makeFolder(), 'dist')
  expect(await runSimak(['build', folder, '--out', out, '--no-compress'])).toMatchObject({ code: 0, stderr: '' })
  const html = readFileSync(join(out, 'articles/warga-pesisir-menanam-bakau/index.html'), 'utf8')
  const [, path = ''] = /<meta property="og:image" content="https:\/\/uji\.example\/berita\/(cards\/[0-9a-f]{20}\.png)">/.exec(html) ?? []
  expect(readdirSync(join(out, 'cards')).map((name) => `cards/${name}`)).toEqual([path])
  expect(html).toContain(`<meta property="og:image:alt" content="Warta Senja: Warga Pesisir Menanam Bakau. “${said}” — Ratna Wiyandari">`)
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">')
  expect(html).not.toContain('"image":')
  expect(readFileSync(join(out, 'articles/bergambar/index.html'), 'utf8')).not.toContain('cards/')

  const drawn = statSync(join(out, path))
  const digest = createHash('sha256').update(readFileSync(join(out, path))).digest('hex')
  const next = makeArticle({ headline: 'Berita Besok' })
  writeFileSync(join(folder, 'articles', `${next.id}.json`), JSON.stringify(next))
  expect(await runSimak(['build', folder, '--out', out, '--no-compress'])).toMatchObject({ code: 0 })
  expect(readdirSync(join(out, 'cards'))).toHaveLength(2)
  expect([statSync(join(out, path)).mtimeMs, createHash('sha256').update(readFileSync(join(out, path))).digest('hex')]).toEqual([drawn.mtimeMs, digest])
})
