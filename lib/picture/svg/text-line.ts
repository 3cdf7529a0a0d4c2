import { element, text, type Markup } from './markup.ts'

/** How a line of text is set. */
interface Setting {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly weight?: number
}

/** One line of text at its base line. */
export function textLine(words: string, { x, y, size, fill, weight }: Setting): Markup {
  return element('text', { x, y, 'font-size': size, fill, 'font-weight': weight }, [text(words)])
}

/** Lines below each other, `leading` apart. */
export function textLines(
  lines: readonly string[],
  at: Setting,
  leading: number,
): readonly Markup[] {
  return lines.map((one, i) => textLine(one, { ...at, y: at.y + i * leading }))
}
