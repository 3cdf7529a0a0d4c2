import { takesPart, type Participants } from '../participants.ts'
import {
  isColleague,
  mostAsked,
  stillAsked,
  turnIn,
  type Consultation,
  type ConsultSubject,
  type Stance,
} from './consultation.ts'
import type { ConsultedOn } from './subject.ts'

/** Why nothing is begun, said or ended. Each has a sentence in both languages (AG-59). */
export const consultRefusals = [
  'unknown-subject',
  'subject-closed',
  'running',
  'nobody',
  'too-many',
  'twice',
  'oneself',
  'not-colleague',
  'day-over',
  'unknown-consultation',
  'ended',
  'not-asked',
  'not-your-turn',
  'said',
  'words-needed',
  'not-yours-to-end',
] as const
export type ConsultRefusalReason = (typeof consultRefusals)[number]

export interface ConsultRefusal {
  readonly refused: ConsultRefusalReason
}

interface Act {
  readonly id: string
  readonly by: { readonly userId: string; readonly orgId: string }
  /** UTC instant with milliseconds */
  readonly at: string
}

/** What somebody does in a consultation of their organisation. */
export type ConsultCommand =
  | (Act & {
      readonly type: 'begin'
      readonly subject: ConsultSubject
      readonly colleagues: readonly string[]
      readonly inOrder: boolean
      readonly due: string | null
    })
  | (Act & { readonly type: 'say'; readonly stance: Stance; readonly text: string })
  | (Act & {
      readonly type: 'close'
      /** who acts administers the organisation */
      readonly administers: boolean
    })
type CommandOf<T extends ConsultCommand['type']> = Extract<ConsultCommand, { type: T }>

/** What a decision is taken against: the organisation's consultations on the subject, and the subject itself; null: there is none. */
export interface ConsultSetting {
  readonly participants: Participants
  readonly consultations: readonly Consultation[]
  readonly on: ConsultedOn | null
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** The consultation as it is after the command, null when nothing is left to do, or a refusal (AG-56, AG-57, AG-58). */
export function decideConsult(
  command: ConsultCommand,
  setting: ConsultSetting,
): Consultation | ConsultRefusal | null {
  switch (command.type) {
    case 'begin':
      return begin(command, setting)
    case 'say':
      return say(command, setting)
    case 'close':
      return close(command, setting)
  }
}

function begin(
  { id, by, at, subject, colleagues, inOrder, due }: CommandOf<'begin'>,
  { participants, consultations, on, today }: ConsultSetting,
): Consultation | ConsultRefusal | null {
  const { userId, orgId } = by
  if (consultations.some((one) => one.id === id && one.begun.by === userId)) return null
  if (on?.orgIds.includes(orgId) !== true) return { refused: 'unknown-subject' }
  if (!on.isOpen || !takesPart(participants, orgId)) return { refused: 'subject-closed' }
  if (consultations.some((one) => one.orgId === orgId && one.ended === null)) {
    return { refused: 'running' }
  }
  if (colleagues.length === 0) return { refused: 'nobody' }
  if (colleagues.length > mostAsked) return { refused: 'too-many' }
  if (new Set(colleagues).size < colleagues.length) return { refused: 'twice' }
  if (colleagues.includes(userId)) return { refused: 'oneself' }
  if (!colleagues.every((one) => isColleague(participants, one, orgId))) {
    return { refused: 'not-colleague' }
  }
  if (due !== null && due < today) return { refused: 'day-over' }
  const asked = colleagues.map((one) => ({ userId: one, opinion: null }))
  return { id, orgId, subject, begun: { by: userId, at }, inOrder, due, asked, ended: null }
}

function say(
  { id, by, at, stance, text }: CommandOf<'say'>,
  { participants, consultations, on }: ConsultSetting,
): Consultation | ConsultRefusal | null {
  const found = ofOrg(consultations, id, by.orgId)
  if (found === undefined) return { refused: 'unknown-consultation' }
  const own = found.asked.find(({ userId }) => userId === by.userId)
  if (own === undefined) return { refused: 'not-asked' }
  if (own.opinion !== null) {
    const isSame = own.opinion.stance === stance && own.opinion.text === text
    return isSame ? null : { refused: 'said' }
  }
  if (found.ended !== null) return { refused: 'ended' }
  if (on?.isOpen !== true) return { refused: 'subject-closed' }
  if (!turnIn(found, participants).includes(by.userId)) return { refused: 'not-your-turn' }
  if (stance !== 'for' && text === '') return { refused: 'words-needed' }
  const opinion = { stance, text, at }
  const asked = found.asked.map((one) =>
    one.userId === by.userId ? { userId: by.userId, opinion } : one,
  )
  const isLast = stillAsked({ orgId: found.orgId, asked }, participants).length === 0
  return { ...found, asked, ended: isLast ? { by: by.userId, at } : null }
}

function close(
  { id, by, at, administers }: CommandOf<'close'>,
  { consultations }: ConsultSetting,
): Consultation | ConsultRefusal | null {
  const found = ofOrg(consultations, id, by.orgId)
  if (found === undefined) return { refused: 'unknown-consultation' }
  if (found.begun.by !== by.userId && !administers) return { refused: 'not-yours-to-end' }
  return found.ended === null ? { ...found, ended: { by: by.userId, at } } : null
}

function ofOrg(
  consultations: readonly Consultation[],
  id: string,
  orgId: string,
): Consultation | undefined {
  return consultations.find((one) => one.id === id && one.orgId === orgId)
}
