import { expect, test } from 'vitest'
import { allElements, readXml } from '#tests/support/xml.ts'
import { framedText } from './letter-frame.ts'

test('[NT-11] of a mail that is text alone its one address is a link, and what somebody typed is words', () => {
  const link = 'https://yoriai.example/invite/abc'
  const name = `</p><a href="https://spy.example">press</a>"'&`
  const body = `${name}さんからの招待です。\n\n${link}\n\nhttps://spy.example/other\n\n二行の\n段落`
  const html = framedText('ja', { subject: `<script>${name}`, body, link })
  const all = allElements(readXml(html.replace(/<!doctype.*<\/head>/u, '<html>')))
  expect(all.flatMap((e) => e.attributes['href'] ?? [])).toEqual([link])
  expect(all.filter((e) => e.name === 'script')).toEqual([])
  expect(html).not.toContain('<script')
  expect(all.map((e) => e.words)).toContain(`${name}さんからの招待です。`)
  expect(all.filter((e) => e.name === 'br')).toHaveLength(1)
})
