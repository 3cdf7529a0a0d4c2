import type { Organization } from '#db/repos/organizations.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { isShape, type Shape } from '#lib/policy/look.ts'

/** An organisation as it is shown in a workspace: name, short name, and its look there. */
export interface OrganizationView {
  readonly id: string
  readonly name: LocalText
  readonly short: LocalText
  /** token index 0-8 */
  readonly colour: number
  readonly shape: Shape
  readonly status: 'active' | 'suspended' | 'left'
}

/** A text as stored in two columns, without an empty translation. */
export function shownText(text: LocalText): LocalText {
  return text.en === undefined || text.en === '' ? { ja: text.ja } : { ja: text.ja, en: text.en }
}

export function organizationView(org: Organization): OrganizationView {
  return {
    id: org.id,
    name: shownText(org.name),
    short: shownText(org.short),
    colour: org.colour,
    shape: isShape(org.shape) ? org.shape : 'square',
    status: org.status,
  }
}
