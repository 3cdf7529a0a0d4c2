import { encodeNote } from '#lib/doc/wire.ts'
import type { Limits } from '../limits.ts'
import type { Presence } from '../presence.ts'
import type { Audience } from './audience.ts'
import type { LiveDocument } from './live-document.ts'
import type { RoomMember } from './member.ts'
import { quotaNotices } from './quota.ts'
import type { Question } from './work.ts'

/** What questions are answered from: the document as the log has it, and the rules of the moment. */
export interface Ground {
  readonly live: LiveDocument
  readonly aclRev: number
  /** nobody writes, whatever their role (C-86) */
  readonly isArchived: boolean
  readonly presence: Presence
  readonly limits: Limits
}

/** Answers one question. Only when everything applied is committed, so that nothing undurable is told (C-3). */
export function reply(audience: Audience, ground: Ground, work: Question): void {
  const { member } = work
  const { live, presence } = ground
  switch (work.is) {
    case 'greet':
      member.answer(live.question())
      sayHello(member, ground)
      member.answer(presence.all())
      for (const notice of noticesOf(ground)) member.answer(notice)
      break
    case 'hello':
      sayHello(member, ground)
      break
    case 'ask':
      member.answer(live.question())
      break
    case 'step1': {
      const frame = live.answer(work.stateVector)
      if (frame === null) audience.end(member, 'malformed', 'a state vector cannot be read')
      else member.answer(frame)
      break
    }
    case 'mark':
      if (member.behind) member.heldMark = work.mark
      else member.answer(encodeNote({ is: 'durable', mark: work.mark }))
      break
    case 'catchUp':
      catchUp(member, ground)
      break
    case 'leave':
      audience.endSession(member)
      break
  }
}

/** Its edits connect again: the MARK that had to wait is asked anew. */
export function caughtUp(member: RoomMember): Question | null {
  const { heldMark } = member
  member.behind = false
  member.gaps = 0
  member.heldMark = null
  return heldMark === null ? null : { is: 'mark', member, mark: heldMark }
}

/** One frame for each quota of which enough is used to warn. */
export function noticesOf({ live, limits }: Ground): readonly Uint8Array[] {
  const { bytes, elements } = live
  return quotaNotices({ bytes, elements }, limits.document)
}

function sayHello(member: RoomMember, { live, aclRev, isArchived }: Ground): void {
  const { epoch, seq } = live.head
  const canWrite = member.connection.person.canWrite && !isArchived
  member.answer(encodeNote({ is: 'hello', hello: { epoch, headSeq: seq, canWrite, aclRev } }))
}

/** Everything a slow reader missed as one update, and who is where now. */
function catchUp(member: RoomMember, { live, presence }: Ground): void {
  if (member.lag === null) return
  const { stateVector } = member.lag
  member.lag = null
  member.tell(live.since(stateVector))
  member.tell(presence.latest())
}
