import type { LocalText } from '#lib/model/local-text.ts'
import type { Principal } from '#lib/policy/can.ts'
import type { Shape } from '#lib/policy/look.ts'
import type { Role } from '#lib/policy/roles.ts'

/** The person who looks at the page. */
export interface Me extends Principal {
  readonly name: string
}

export interface OrganizationRow {
  readonly id: string
  readonly name: LocalText
  readonly short: LocalText
  readonly colour: number
  readonly shape: Shape
  readonly status: 'active' | 'suspended' | 'left'
}

export interface MemberRow {
  readonly userId: string
  readonly name: string
  readonly orgId: string
  readonly roles: readonly Role[]
  readonly email: string | null
}
