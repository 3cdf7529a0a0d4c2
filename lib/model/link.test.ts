import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { webLinksIn } from './link.ts'

const links = (text: string) => webLinksIn(text).flatMap(({ link }) => link ?? [])

test('[M-72] an address is told from the words around it', () => {
  expect(webLinksIn('議事録（https://example.jp/a?b=1）を参照。')).toEqual([
    { at: 0, text: '議事録（' },
    { at: 4, text: 'https://example.jp/a?b=1', link: 'https://example.jp/a?b=1' },
    { at: 28, text: '）を参照。' },
  ])
  expect(links('See http://a.example/x. And https://b.example, too')).toEqual([
    'http://a.example/x',
    'https://b.example',
  ])
})

test('[M-72] nothing but http and https becomes a link', () => {
  expect(links('javascript:alert(1) ftp://a.example data:text/html,x https://')).toEqual([])
})

test('[M-72] no letter of the text is lost or added', () => {
  const part = fc.constantFrom('https://a.example/', 'http://', '証跡', ' ', '。', '.', ')', 'x')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      expect(
        webLinksIn(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
