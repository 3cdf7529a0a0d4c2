import type { Brand } from '#lib/base/brand.ts'
import { text } from '../svg/markup.ts'

/** A piece of finished HTML. Only what stands here makes it, so that no word of a person gets in unescaped (NT-20). */
export type Html = Brand<string, 'Html'>

/** Longest text shown as a name, in characters. */
const longestName = 60

/** An element with its attributes and what it holds; always with an end of its own. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Html[]
): Html {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${text(value)}"`)
  return `<${name}${given.join('')}>${children.join('')}</${name}>` as Html
}

/** Words as text, their lines kept. */
export function said(words: string): Html {
  return text(words).replaceAll('\n', '<br/>') as Html
}

/** A name somebody typed: of at most so many characters, and set apart, so that one from right to left turns nothing around it. */
export function named(name: string): Html {
  return tag('bdi', {}, said(`\u2068${shortName(name)}\u2069`))
}

/** A name in one line of at most so many characters, whole ones; without signs that would turn what comes after them. */
export function shortName(name: string): string {
  const letters = Array.from(unturned(name).replaceAll(/\s+/gu, ' '))
  const isLong = letters.length > longestName
  return isLong ? `${letters.slice(0, longestName - 1).join('')}…` : letters.join('')
}

/** Without signs that would turn the direction of what comes after them: a cut name may hold their beginning alone. */
function unturned(name: string): string {
  return name.replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')
}

/** A table that is only drawn: programs that read aloud read its words in order. */
export function table(
  attributes: Readonly<Record<string, string>>,
  ...rows: readonly Html[]
): Html {
  const plain = { role: 'presentation', cellpadding: '0', cellspacing: '0', border: '0' }
  return tag('table', { ...plain, width: '100%', ...attributes }, tag('tbody', {}, ...rows))
}

/** A row of one cell. */
export function row(
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Html[]
): Html {
  return tag('tr', {}, tag('td', attributes, ...children))
}

/** Pieces as one. */
export function joined(pieces: readonly Html[], between = ''): Html {
  return pieces.join(between) as Html
}
