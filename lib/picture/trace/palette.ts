import { palette } from '../svg/palette.ts'
import { orgTone, tintName } from '../tint.ts'

/** Colours of a picture that leaves the product as a file: those of the light theme, as values a slide understands. */
const light = (name: keyof typeof palette): string => palette[name][0]

export const ink = light('ink')
export const muted = light('muted')
export const paper = light('card')
export const line = light('line')
export const lineStrong = '#8b909a'
export const chip = light('chip')
export const onChip = light('on-chip')

/** Ground and outline of a marked cell, and its sign; the sign differs by shape too. */
export const markColours = {
  changed: { ground: '#fff8ee', outline: '#d9a441', sign: light('warn') },
  confirm: { ground: '#fff5f4', outline: light('bad'), sign: light('bad') },
  open: { ground: '#ffffff', outline: '#c98a8a', sign: light('bad') },
} as const

/** Colour of an organisation by its token. */
export function organisationColour(token: number): string {
  return light(orgTone(token))
}

/** Colour of a ba by its tint. */
export function baColour(tint: number): string {
  return light(tintName(tint))
}
