import { dayAfter } from '#lib/model/queries/term-end.ts'
import type { Party } from '../command.ts'
import { takesPart, type Participants } from '../participants.ts'
import { longestDeputation, meet, type Deputation } from './deputation.ts'

/** Why nobody is named, or a naming is not ended. Each has a sentence in both languages (AG-53). */
export const deputyRefusals = [
  'own-deputy',
  'not-colleague',
  'may-not-name',
  'chained',
  'signs-already',
  'period',
  'period-over',
  'overlap',
  'unknown-deputation',
  'not-yours-to-end',
] as const
export type DeputyRefusalReason = (typeof deputyRefusals)[number]

export interface DeputyRefusal {
  readonly refused: DeputyRefusalReason
}

/** What somebody does about who stands in for them. */
export type DeputyCommand =
  | {
      readonly type: 'name'
      readonly id: string
      readonly by: Party
      readonly deputy: string
      readonly from: string
      readonly until: string
    }
  | {
      readonly type: 'end'
      readonly id: string
      readonly by: Party
      readonly at: string
      /** who acts administers the organisation */
      readonly administers: boolean
    }

/** What a decision about deputies is taken against. */
export interface DeputySetting {
  readonly participants: Participants
  readonly deputations: readonly Deputation[]
  readonly today: string
}

/**
 * The deputation as it is after the command, null when nothing is left to do, or a refusal. Who signs in their own name names a colleague who does not
 * (AG-51): one at a time, from today on, for a year at most, and nobody stands in for two, or for one who stands in themselves (AG-53).
 */
export function decideDeputy(
  command: DeputyCommand,
  setting: DeputySetting,
): Deputation | DeputyRefusal | null {
  return command.type === 'name' ? name(command, setting) : end(command, setting)
}

function name(
  { id, by, deputy, from, until }: Extract<DeputyCommand, { type: 'name' }>,
  { participants, deputations, today }: DeputySetting,
): Deputation | DeputyRefusal {
  const { userId: principal, orgId } = by
  const known = deputations.find((one) => one.id === id)
  if (known !== undefined) return known.principal === principal ? known : { refused: 'overlap' }
  const [mine, theirs] = [participants.people[principal], participants.people[deputy]]
  if (mine?.deputyFor !== undefined || by.deputyFor !== undefined) return { refused: 'chained' }
  if (mine?.orgId !== orgId || !mine.maySign || !takesPart(participants, orgId)) {
    return { refused: 'may-not-name' }
  }
  if (deputy === principal) return { refused: 'own-deputy' }
  if (theirs?.orgId !== orgId || theirs.isGone === true) return { refused: 'not-colleague' }
  if (theirs.maySign) return { refused: 'signs-already' }
  if (until < from || until > dayAfter(from, longestDeputation)) return { refused: 'period' }
  if (until < today) return { refused: 'period-over' }
  const isTaken = deputations.some(
    (one) =>
      one.ended === null &&
      meet(one, { from, until }) &&
      (one.principal === principal || one.deputy === deputy),
  )
  if (isTaken) return { refused: 'overlap' }
  return { id, orgId, principal, deputy, from, until, ended: null }
}

function end(
  { id, by, at, administers }: Extract<DeputyCommand, { type: 'end' }>,
  { deputations, today }: DeputySetting,
): Deputation | DeputyRefusal | null {
  const found = deputations.find((one) => one.id === id)
  if (found?.orgId !== by.orgId) return { refused: 'unknown-deputation' }
  const isTheirs = found.principal === by.userId || found.deputy === by.userId
  if (!isTheirs && !administers) return { refused: 'not-yours-to-end' }
  if (found.ended !== null) return null
  if (found.until < today) return { refused: 'period-over' }
  return { ...found, ended: { by: by.userId, at } }
}
