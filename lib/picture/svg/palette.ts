/** The colours of a picture that stands by itself: the same names and values as those of the pages, in light and dark. */
export const palette = {
  ink: ['#1d1f23', '#e7e8ea'],
  muted: ['#626771', '#a2a7b1'],
  line: ['#e3e4e0', '#33363d'],
  'line-strong': ['#c9cbc6', '#4b505a'],
  canvas: ['#fafaf8', '#191b20'],
  card: ['#ffffff', '#1f2227'],
  chip: ['#2b2f36', '#d9dce1'],
  'on-chip': ['#ffffff', '#16181c'],
  wire: ['#53575f', '#9aa0ab'],
  ai: ['#24508f', '#93b7ee'],
  warn: ['#a34a07', '#f0b06a'],
  'warn-soft': ['#fdf1e3', '#362917'],
  'warn-line': ['#f0dcc2', '#5c4526'],
  bad: ['#b3261e', '#f29a93'],
  'on-bad': ['#ffffff', '#1d0c0b'],
  ok: ['#1f7a54', '#74cfa3'],
  'org-0': ['#b45309', '#f0a35e'],
  'org-1': ['#1f7a54', '#74cfa3'],
  'org-2': ['#24508f', '#93b7ee'],
  'org-3': ['#7a4d9f', '#c9a4e8'],
  'org-4': ['#0f766e', '#66cfc4'],
  'org-5': ['#a83267', '#f094b9'],
  'org-6': ['#5f6b1a', '#c3cf6d'],
  'org-7': ['#7a4a2b', '#d8ab8a'],
  'org-8': ['#4a5568', '#b3bccb'],
  'ba-0': ['#7a4d9f', '#c9a4e8'],
  'ba-1': ['#0f766e', '#66cfc4'],
  'ba-2': ['#a83267', '#f094b9'],
  'ba-3': ['#a85c0d', '#f0a35e'],
  'ba-4': ['#1f7a54', '#74cfa3'],
  'ba-5': ['#24508f', '#93b7ee'],
  'ba-6': ['#6b6a12', '#c3cf6d'],
  'ba-7': ['#7a4a2b', '#d8ab8a'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>

export type Colour = keyof typeof palette

/** A colour for an attribute; which one it is the reader's setting says. */
export function colour(name: Colour): string {
  return `var(--${name})`
}

/** Below this share of its full size a picture shows titles only, larger: as the canvas does from afar. */
const farShare = 0.45

/** The style of a picture of this width: its colours, and what shows from near and from afar. */
export function pictureStyle(width: number): string {
  const far = Math.round(width * farShare)
  return (
    `:root{${declared(0)}}@media(prefers-color-scheme:dark){:root{${declared(1)}}}` +
    `.far{display:none}@media(max-width:${far}px){.far{display:inline}.near{display:none}}`
  )
}

function declared(which: 0 | 1): string {
  return Object.entries(palette)
    .map(([name, values]) => `--${name}:${values[which]}`)
    .join(';')
}
