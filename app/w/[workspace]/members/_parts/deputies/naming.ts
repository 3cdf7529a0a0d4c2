import { can, type Principal } from '#lib/policy/can.ts'

interface Person extends Principal {
  readonly name: string
}

/** Who can be named: colleagues of one's organisation who do not sign in their own name (AG-51). */
export function candidates<P extends Person>(
  me: Pick<Principal, 'userId' | 'orgId'>,
  people: readonly P[],
): readonly P[] {
  return people.filter((one) => one.orgId === me.orgId && one.userId !== me.userId && !signs(one))
}

/** Whether somebody signs for their organisation in their own name, whoever they stand in for. */
export function signs({ deputyFor: _for, ...own }: Principal): boolean {
  return can(own, 'agreement.sign', own.orgId)
}

/** What is being filled in to name a deputy. */
export interface NamingDraft {
  readonly deputy: string | null
  readonly from: string
  readonly until: string
}

/** What is sent; null while something is missing. Whether the days are good ones the server says. */
export function sentOf({ deputy, from, until }: NamingDraft): {
  readonly userId: string
  readonly from: string
  readonly until: string
} | null {
  return deputy === null || from === '' || until === '' ? null : { userId: deputy, from, until }
}
