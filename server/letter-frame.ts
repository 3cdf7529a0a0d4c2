import type { Locale } from '#lib/model/local-text.ts'
import { type Html, joined, row, said, table, tag } from '#lib/picture/letter/html.ts'
import { darkStyle, ink } from '#lib/picture/letter/paint.ts'
import { translator } from '#lib/words/translator.ts'

/**
 * A mail whose text is paragraphs and one address, as HTML: a paragraph that is the address is a link, everything else is words, whoever
 * typed them.
 */
export function framedText(
  locale: Locale,
  {
    subject,
    body,
    link,
  }: { readonly subject: string; readonly body: string; readonly link: string },
): string {
  const parts = body
    .split('\n\n')
    .map((words) => (words === link ? block(way(link, link)) : paragraph(words)))
  return letterFrame({
    locale,
    title: subject,
    product: translator(locale, 'frame')('product'),
    parts,
  })
}

const fonts = "'Hiragino Sans','Noto Sans JP','Yu Gothic',Meiryo,'Segoe UI',sans-serif"
const reads = 'word-break:break-word;overflow-wrap:anywhere'

/** Words of a mail, their lines kept; `isQuiet`: what is not the matter itself. */
export function paragraph(words: string, isQuiet = false): Html {
  const tone = isQuiet ? 'muted' : 'ink'
  const size = isQuiet ? 'font-size:12px;line-height:19px' : 'font-size:15px;line-height:25px'
  const style = `margin:0 0 12px;${size};color:${ink(tone)};${reads}`
  return tag('p', { class: `y-${tone}`, style }, said(words))
}

/** What a part of a mail is about. */
export function heading(words: string): Html {
  const style = `margin:22px 0 8px;padding:0 0 5px;border-bottom:1px solid ${ink('line')};font-size:13px;line-height:20px;font-weight:600;color:${ink('ai')}`
  return tag('h2', { class: 'y-ai y-rule', style }, said(words))
}

/** A way on, in words; `address` is of this installation. */
export function way(words: string, address: string): Html {
  const style = `color:${ink('ai')};text-decoration:underline;font-size:14px;line-height:22px;${reads}`
  return tag('a', { class: 'y-ai', href: address, style }, said(words))
}

/** A block of a mail with room below it. */
export function block(...pieces: readonly Html[]): Html {
  return tag('div', { style: 'margin:0 0 18px' }, ...pieces)
}

interface Framed {
  readonly locale: Locale
  /** the subject, as its title */
  readonly title: string
  readonly product: string
  readonly parts: readonly Html[]
}

/**
 * A mail as HTML (NT-11): one column of at most 600 px, that fits a phone; styles of its own, so that it asks nobody for anything. Where a
 * program drops them it reads as text.
 */
export function letterFrame({ locale, title, product, parts }: Framed): string {
  const card = `max-width:600px;margin:0 auto;background:${ink('card')};border:1px solid ${ink('line')};border-top:3px solid ${ink('ai')};border-radius:9px;border-collapse:separate`
  const brand = tag(
    'p',
    {
      class: 'y-ai',
      style: `margin:0 0 10px;font-size:12px;line-height:18px;font-weight:600;letter-spacing:.04em;color:${ink('ai')}`,
    },
    said(product),
  )
  const first = tag(
    'h1',
    {
      class: 'y-ink',
      style: `margin:0 0 16px;font-size:19px;line-height:28px;font-weight:600;color:${ink('ink')};${reads}`,
    },
    said(title),
  )
  const inner = table(
    { class: 'y-card y-frame', align: 'center', style: card },
    row({ style: 'padding:20px 20px 10px' }, brand, first, ...parts),
  )
  const body = tag(
    'body',
    {
      class: 'y-page',
      style: `margin:0;padding:0;background:${ink('canvas')};font-family:${fonts};-webkit-text-size-adjust:100%`,
    },
    table({ class: 'y-page' }, row({ style: 'padding:16px 8px 28px' }, inner)),
  )
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">' +
    `<title>${said(title)}</title><style>${darkStyle()}</style>`
  return `<!doctype html><html lang="${locale}"><head>${head}</head>${joined([body])}</html>`
}
