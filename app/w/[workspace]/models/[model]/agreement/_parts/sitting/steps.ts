import type { SignOffIntent } from '#lib/agreement/act-status.ts'
import type { RoundPolicy } from '#lib/agreement/round/policy.ts'
import { isSaidBy, type SeatStanding, type Voices } from '#lib/agreement/round/seats.ts'
import type { SittingDraft } from './sitting-draft.ts'

/** The steps of a sitting, in order; after the last stands the receipt. */
export const sittingSteps = ['promises', 'changes', 'points', 'choice', 'identity'] as const
export type SittingStep = (typeof sittingSteps)[number]

/** The step the address names (`part`); the first when it names none, and never past a choice that is not made. */
export function stepAt(text: string | undefined, isChosen: boolean): SittingStep {
  const named = sittingSteps.find((step) => step === text) ?? 'promises'
  return named === 'identity' && !isChosen ? 'choice' : named
}

/** Whether what is said needs words: conditions, or why. */
export function needsReason(
  intent: SignOffIntent | null,
): intent is 'conditional' | 'reject' | 'withdraw' {
  return intent === 'conditional' || intent === 'reject' || intent === 'withdraw'
}

/** What one can say at a seat as it stands (AG-25 to AG-28); what stands already is not offered again, and while something is gone one only takes back. */
export function choicesAt(
  { latest, status }: SeatStanding,
  { validDays }: RoundPolicy,
  by: Voices,
  isMissing = false,
): readonly SignOffIntent[] {
  const isMine = latest !== null && isSaidBy(latest, by)
  const mayTakeBack = isMine || latest?.deputyFor === by.userId
  const back = mayTakeBack && status !== 'withdrawn' ? (['withdraw'] as const) : []
  if (isMissing) return back
  const isPlain = latest?.intent === 'approve' || latest?.intent === 'renew'
  const isStanding = isMine && isPlain && status === 'valid'
  const isRenewed =
    isMine && isPlain && validDays !== null && (status === 'valid' || status === 'expired')
  return [
    ...(isStanding ? [] : (['approve'] as const)),
    ...(isRenewed ? (['renew'] as const) : []),
    'conditional',
    'reject',
    ...back,
  ]
}

/** Whether the colleague in whose place one would act has said something themselves that stands (AG-55). */
export function principalStands({ latest, status }: SeatStanding, { deputyFor }: Voices): boolean {
  const isInPerson = deputyFor !== undefined && latest?.userId === deputyFor
  return isInPerson && (status === 'valid' || status === 'rejected')
}

/** Whether a choice is made that one has, with the words it needs. */
export function isReady(
  { intent, reason }: SittingDraft,
  choices: readonly SignOffIntent[],
): boolean {
  if (intent === null || !choices.includes(intent)) return false
  return !needsReason(intent) || reason.trim() !== ''
}
