import { palette } from '../svg/palette.ts'

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

const organisations = [
  'org-0',
  'org-1',
  'org-2',
  'org-3',
  'org-4',
  'org-5',
  'org-6',
  'org-7',
  'org-8',
] as const
const bas = ['ba-0', 'ba-1', 'ba-2', 'ba-3', 'ba-4', 'ba-5', 'ba-6', 'ba-7'] as const
const dashes = ['7 5', '6 4', '10 4 2 4', '4 3'] as const

/** Colour of an organisation by its token. */
export function organisationColour(token: number): string {
  return light(organisations[token] ?? 'org-8')
}

/** Colour of a ba by its tint. */
export function baColour(tint: number): string {
  return light(bas[tint % bas.length] ?? bas[0])
}

/** Dash pattern of the outline of a ba, as on the canvas. */
export function baDash(tint: number): string {
  return dashes[tint % dashes.length] ?? dashes[0]
}
