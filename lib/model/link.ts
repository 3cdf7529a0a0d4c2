import * as z from 'zod/mini'

/** An address on the web that may be shown as a link: http or https, nothing else a browser would run (M-27). */
export const webLinkSchema = z.url({ protocol: /^https?$/ }).check(z.maxLength(2000))

/** A piece of a text: words, or an address on the web. */
export interface TextPiece {
  readonly text: string
  /** where it begins in the text, UTF-16 units */
  readonly at: number
  /** where it leads, when it is an address */
  readonly link?: string
}

/** The addresses inside what somebody wrote, told from the words around them; nothing but http(s) becomes a link (M-72). */
export function webLinksIn(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  for (const match of text.matchAll(address)) {
    const link = match[0].replace(closing, '')
    if (!webLinkSchema.safeParse(link).success) continue
    if (match.index > from) pieces.push({ at: from, text: text.slice(from, match.index) })
    pieces.push({ at: match.index, text: link, link })
    from = match.index + link.length
  }
  return from < text.length ? [...pieces, { at: from, text: text.slice(from) }] : pieces
}

/** What browsers take as an address; Japanese sentences go on without a space. */
const address = /https?:\/\/[^\s<>"'\u3000-\u303f\uff00-\uffef]+/giu

/** Signs at the end that belong to the sentence. */
const closing = /[.,;:!?)\]}]+$/u
