import { escaped } from './text.ts'

type Value = string | number

/** One element of SVG. Attributes are escaped; what stands inside is SVG already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value | undefined>>,
  inside = '',
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? short(value) : escaped(value ?? '')}"`,
    )
    .join('')
  return inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`
}

/** How a text is set. */
interface Setting {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly weight?: number
}

/** One line of text at its base line. */
export function textLine(text: string, { x, y, size, fill, weight }: Setting): string {
  return element('text', { x, y, 'font-size': size, fill, 'font-weight': weight }, escaped(text))
}

/** Lines below each other, `leading` apart. */
export function textLines(lines: readonly string[], at: Setting, leading: number): string {
  return lines.map((one, i) => textLine(one, { ...at, y: at.y + i * leading })).join('')
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
