import type { Brand } from '#lib/base/brand.ts'

/** A piece of finished XML. Only {@link element} and {@link text} make it, so that no word of a person gets in unescaped. */
export type Markup = Brand<string, 'Markup'>

/** An element with its attributes in the order given; those that are undefined are left out, numbers have one decimal. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly Markup[] = [],
): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? short(value) : text(value)}"`],
  )
  const head = `<${name}${given.join('')}`
  return (children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`) as Markup
}

/** Words as text of an element or value of an attribute; what XML cannot hold is shown as the replacement character. */
export function text(words: string): Markup {
  return words
    .toWellFormed()
    .replaceAll(forbidden, '\uFFFD')
    .replaceAll(/[&<>"']/g, (c) => entities[c] ?? c) as Markup
}

const forbidden = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function short(n: number): string {
  return String(Math.round(n * 10) / 10 + 0)
}
