import { say, type LocalText, type Locale } from '#lib/model/local-text.ts'
import { isShape } from '#lib/policy/look.ts'
import type { OrgFace } from './org-mark.tsx'

/** An organisation as the server describes it. */
export interface OrgRow {
  readonly id: string
  readonly short: LocalText
  readonly colour: number
  readonly shape: string
}

/** How an organisation is drawn, with its short name in the reader's language. */
export function orgFace(org: Omit<OrgRow, 'id'>, locale: Locale): OrgFace {
  return {
    name: say(org.short, locale),
    shape: isShape(org.shape) ? org.shape : 'ring',
    colour: org.colour,
  }
}

/** Finds the face of an organisation by its id; unknown ones are shown by a ring and the id's first characters. */
export function faceFinder(orgs: readonly OrgRow[], locale: Locale): (orgId: string) => OrgFace {
  const faces = new Map(orgs.map((org) => [org.id, orgFace(org, locale)]))
  return (orgId) => faces.get(orgId) ?? { name: orgId.slice(0, 6), shape: 'ring', colour: 8 }
}
