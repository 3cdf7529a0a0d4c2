import { mayReview, reviewersOf } from '#lib/policy/adoption.ts'

interface Asked {
  readonly status: string
  readonly askedBy: string
  readonly askedOrg: string
  readonly consents: readonly { readonly orgId: string }[]
}

interface Person {
  readonly userId: string
  readonly orgId: string
}

/** Adoptions somebody else has asked for and to which one's organisation has not agreed yet; whether one may is told by their managers. */
export function waitingAdoptions<A extends Asked>(
  adoptions: readonly A[],
  me: Person,
): readonly A[] {
  return adoptions.filter(
    ({ status, askedBy, consents }) =>
      status === 'open' &&
      askedBy !== me.userId &&
      consents.every(({ orgId }) => orgId !== me.orgId),
  )
}

/** Whether who may edit can answer it, of those that wait (F-141); `managers` as they are told with what it would change. */
export function mayAnswer(asked: Asked, managers: readonly string[], me: Person): boolean {
  const asker = { userId: asked.askedBy, orgId: asked.askedOrg }
  return mayReview(reviewersOf(managers, asker), asker, me)
}
