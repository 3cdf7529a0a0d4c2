/** Colours of a picture that leaves the product as a file: those of the light theme, as values a slide understands. */
export const ink = '#1d1f23'
export const muted = '#626771'
export const paper = '#ffffff'
export const line = '#e3e4e0'
export const lineStrong = '#8b909a'
export const chip = '#2b2f36'
export const onChip = '#ffffff'

/** Ground and outline of a marked cell, and its sign; the sign differs by shape too. */
export const markColours = {
  changed: { ground: '#fff8ee', outline: '#d9a441', sign: '#a34a07' },
  confirm: { ground: '#fff5f4', outline: '#b3261e', sign: '#b3261e' },
  open: { ground: '#ffffff', outline: '#c98a8a', sign: '#b3261e' },
} as const

const organisations = [
  '#b45309',
  '#1f7a54',
  '#24508f',
  '#7a4d9f',
  '#0f766e',
  '#a83267',
  '#5f6b1a',
  '#7a4a2b',
  '#4a5568',
] as const

const bas = [
  '#7a4d9f',
  '#0f766e',
  '#a83267',
  '#a85c0d',
  '#1f7a54',
  '#24508f',
  '#6b6a12',
  '#7a4a2b',
] as const

const dashes = ['7 5', '6 4', '10 4 2 4', '4 3'] as const

/** Colour of an organisation by its token. */
export function organisationColour(token: number): string {
  return organisations[token] ?? organisations[8]
}

/** Colour of a ba by its tint. */
export function baColour(tint: number): string {
  return bas[tint % bas.length] ?? bas[0]
}

/** Dash pattern of the outline of a ba, as on the canvas. */
export function baDash(tint: number): string {
  return dashes[tint % dashes.length] ?? dashes[0]
}
