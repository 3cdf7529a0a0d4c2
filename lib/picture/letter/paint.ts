import type { OrgShape } from '../org-shapes.ts'
import { type Colour, palette } from '../svg/palette.ts'

/** Shapes of organisations as characters: a mail program may show no drawing (NT-20). */
export const shapeSigns: Readonly<Record<OrgShape, string>> = {
  square: '■',
  circle: '●',
  triangle: '▲',
  diamond: '◆',
  pentagon: '⬟',
  hexagon: '⬢',
  star: '★',
  cross: '✚',
  ring: '○',
}

/** The light colour of a name of ours, for an attribute; the dark one comes from {@link darkStyle} where a program reads it. */
export function ink(colour: Colour): string {
  return palette[colour][0]
}

const isNumbered = (name: string): name is Colour => /^(?:org|ba)-\d$/.test(name)

/** What a program that shows mails dark is told: the same names as the pages use. Others show the light colours, on their own ground. */
export function darkStyle(): string {
  const [, card] = palette.card
  const [, line] = palette.line
  const rules = [
    `.y-page{background:${palette.canvas[1]}!important}`,
    `.y-card{background:${card}!important}`,
    `.y-frame{border-color:${palette.ai[1]} ${line} ${line}!important}`,
    // Its left edge is the organisation's.
    `.y-state{border-top-color:${line}!important;border-right-color:${line}!important;border-bottom-color:${line}!important}`,
    `.y-fragment{background:${palette.canvas[1]}!important;border-color:${line}!important}`,
    `.y-ink{color:${palette.ink[1]}!important}`,
    `.y-muted{color:${palette.muted[1]}!important}`,
    `.y-ai{color:${palette.ai[1]}!important}`,
    `.y-rule{border-color:${line}!important}`,
    `.y-chip{background:${palette.chip[1]}!important;color:${palette['on-chip'][1]}!important}`,
    ...Object.entries(palette).flatMap(([name, [, dark]]) =>
      isNumbered(name)
        ? [`.y-${name}{color:${dark}!important;border-color:${dark}!important}`]
        : [],
    ),
  ]
  return `@media(prefers-color-scheme:dark){${rules.join('')}}`
}
