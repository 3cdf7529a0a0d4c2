import { sortedIds } from './flow-graph.ts'

const dashes = ['7 5', '6 4', '10 4 2 4', '4 3'] as const
const names = ['ba-0', 'ba-1', 'ba-2', 'ba-3', 'ba-4', 'ba-5', 'ba-6', 'ba-7'] as const

const orgTones = [
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

/** Name of the colour of an organisation by its number; without one the grey of nobody's. Its shape and name stand beside it. */
export function orgTone(colour = 8): (typeof orgTones)[number] {
  return orgTones[colour] ?? 'org-8'
}

/** Name of the colour of a ba. Its own name stands beside it everywhere, so colour is never the only sign. */
export function tintName(tint: number): (typeof names)[number] {
  return names[tint % names.length] ?? names[0]
}

/** Dash pattern of its outline. */
export function tintDash(tint: number): string {
  return dashes[tint % dashes.length] ?? dashes[0]
}

/** Number of ba colours; further ba take them again from the first. */
export const baTints = names.length

/** An id made on a screen: it tells when, so that what is made later comes later. Those of templates are words. */
const isMade = (id: string) => /^[a-z]+-[0-9a-z]{15,}$/.test(id)

/** The ba of a model: those a template brought, then the others as they were made. */
export function baOrder(bas: Readonly<Record<string, unknown>>): {
  readonly brought: readonly string[]
  readonly made: readonly string[]
} {
  const ids = sortedIds(bas)
  return { brought: ids.filter((id) => !isMade(id)), made: ids.filter(isMade) }
}

/** Which colour each ba has: a new one takes a free one and changes no other (P-99). */
export function baTintsOf(bas: Readonly<Record<string, unknown>>): ReadonlyMap<string, number> {
  const { brought, made } = baOrder(bas)
  return new Map([...brought, ...made].map((id, i) => [id, i % baTints]))
}
