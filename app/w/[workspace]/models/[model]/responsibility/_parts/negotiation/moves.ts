import { answererOf, waitsAtAuthor } from '#lib/agreement/negotiation.ts'
import { hasOfferedAcross } from '#lib/agreement/decide/splits.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { Permission } from '#lib/policy/permissions.ts'

/** What one may do about a part, in the order of the buttons. `takeBack`: an offer; `withdraw`: what was accepted. */
export type Move = 'accept' | 'counter' | 'again' | 'sendBack' | 'decline' | 'takeBack' | 'withdraw'

interface Reader {
  readonly userId: string
  readonly orgId: string
  /** the colleague in whose place they answer today */
  readonly deputyFor?: string | undefined
  readonly permissions: readonly Permission[]
}

/** What this reader may do about a part now (F-152); the server says the same again. */
export function movesOf(
  splits: readonly ResponsibilitySplit[],
  split: ResponsibilitySplit,
  { userId, orgId, deputyFor, permissions }: Reader,
): readonly Move[] {
  const isAnswerer = answererOf(split) === orgId && permissions.includes('agreement.respond')
  const isAuthor = split.proposedOrg === orgId && permissions.includes('agreement.propose')
  const state = { splits: Object.fromEntries(splits.map((s) => [s.id, s])), signOffs: [] }
  const by = { userId, orgId, ...(deputyFor === undefined ? {} : { deputyFor }) }
  const isAcross = hasOfferedAcross(state, split, by)
  const found: Move[] = []
  if (split.status === 'proposed') {
    if (isAnswerer && !isAcross) found.push('accept')
    if (isAnswerer && !isAcross && split.proposedOrg !== orgId) found.push('counter')
    if (isAnswerer) found.push('sendBack', 'decline')
    if (isAuthor) found.push('takeBack')
  } else if (waitsAtAuthor(splits, split)) {
    if (isAuthor) found.push('again', 'takeBack')
  } else if (split.status === 'accepted') {
    const isCarrier = split.orgId === orgId && permissions.includes('agreement.respond')
    if (isCarrier) found.push('withdraw')
  }
  return found
}

/** Whether it speaks for the organisation, which a deputy does in the place of a colleague (AG-51); the server says the same. */
export function isAnswer(move: Move): boolean {
  return move !== 'takeBack' && move !== 'again'
}
