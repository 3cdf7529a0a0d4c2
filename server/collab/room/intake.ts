import { changesSince, readPlaces } from '#lib/doc/changes.ts'
import type { CloseName } from '#lib/doc/close-codes.ts'
import {
  inspectUpdate,
  liveLimits,
  uploadLimits,
  type Inspection,
  type InspectRefusal,
} from '#lib/doc/inspect.ts'
import type { Rejection } from '#lib/doc/wire.ts'
import type { Limits } from '../limits.ts'
import type { Audience } from './audience.ts'
import type { ClientIds } from './client-ids.ts'
import type { RoomIo } from './io.ts'
import type { LiveDocument } from './live-document.ts'
import type { RoomMember } from './member.ts'
import type { Stewards } from './stewards.ts'
import type { Turn } from './turn.ts'
import { rejections, type EditWork, type Question } from './work.ts'

interface Parts {
  readonly io: RoomIo
  readonly limits: Limits
  readonly audience: Audience
  readonly ids: ClientIds
  /** which organisation manages what */
  readonly stewards: Pick<Stewards, 'objection'>
  readonly ask: (question: Question) => void
}

/** Decides about every edit before it touches the document (C-5, C-8, C-9), and applies it. */
export class Intake {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /**
   * The edits of one connection, as one transaction of Yjs: each is inspected on what stands after those before it. `broken`:
   * something passed and could not be applied, so that memory can no longer be relied on.
   */
  take(edits: readonly EditWork[], live: LiveDocument, turn: Turn): 'done' | 'broken' {
    const [first] = edits
    if (first === undefined) return 'done'
    const { member } = first
    let taken: 'done' | 'broken' = 'done'
    try {
      const canonical = live.gather(() => {
        if (edits.some((edit) => this.#take(edit, live, turn) === 'broken')) taken = 'broken'
      })
      turn.parts.get(member)?.brought(canonical)
      return taken
    } catch (error) {
      // As the transaction ended, so that any of them may be the reason; or an edit that was found broken already.
      if (taken === 'done') this.#poisoned(member, edits, error)
      return 'broken'
    }
  }

  #take(edit: EditWork, live: LiveDocument, turn: Turn): 'done' | 'broken' {
    const { member, update, whole } = edit
    if (member.gone) return 'done'
    const seen = inspectUpdate(live.doc, update, whole ? uploadLimits : liveLimits)
    if ('refused' in seen) {
      this.#refused(edit, seen)
      return 'done'
    }
    // A window sends live what was made in it, and nothing else: what is known already under that id, and somebody else's,
    // is not. (An answer to our question may hold what others made.)
    const { userId } = member.connection.person
    if (!whole && this.#parts.ids.areForeign(seen.named, userId)) {
      this.#parts.audience.reject(member, rejections.foreignClient)
      return 'done'
    }
    if (seen.clients.length === 0 && seen.touches.length === 0) {
      // Nothing new compared with what is not durable yet: should that come to nothing, this is what brings it.
      turn.edits.push(edit)
      if (whole) turn.part(member).whole = true
      return 'done'
    }
    const objection = this.#objection(member, seen, live, update.length)
    if (objection !== null) {
      this.#parts.audience.reject(member, ...objection)
      return 'done'
    }
    return this.#apply(edit, seen, live, turn)
  }

  #apply(edit: EditWork, seen: Inspection, live: LiveDocument, turn: Turn): 'done' | 'broken' {
    const { member, update, whole } = edit
    const before = readPlaces(live.doc, seen.touches)
    try {
      live.apply(update)
    } catch (error) {
      this.#poisoned(member, [edit], error)
      return 'broken'
    }
    turn.edits.push(edit)
    const part = turn.part(member)
    part.whole ||= whole
    part.add(seen, changesSince(live.doc, before))
    return 'done'
  }

  #poisoned(member: RoomMember, edits: readonly EditWork[], error: unknown): void {
    const { io, audience } = this.#parts
    const { id: sessionId, person } = member.connection
    for (const { update } of edits) io.quarantine({ person, sessionId, data: update, error })
    audience.reject(member, rejections.quarantined)
  }

  #objection(
    { connection: { person } }: RoomMember,
    seen: Inspection,
    live: LiveDocument,
    bytes: number,
  ): readonly [Rejection, CloseName?] | null {
    const { ids, limits } = this.#parts
    if (!person.canWrite) return [rejections.readOnly]
    if (ids.areForeign(seen.clients, person.userId)) {
      return [rejections.foreignClient]
    }
    const managed = this.#parts.stewards.objection(person.orgId, seen.touches)
    if (managed !== null) return [managed]
    const { document } = limits
    const full = live.bytes + bytes > document.bytes || live.elements > document.elements
    return full ? [rejections.full, 'tooLarge'] : null
  }

  #refused({ member, whole }: EditWork, { code, path, reason }: InspectRefusal): void {
    const { audience } = this.#parts
    const rejection = { code, path, reason }
    if (code === 'gap' || code === 'missing-dependency') this.#unconnected(member, rejection, whole)
    else if (code === 'malformed') audience.reject(member, rejection, 'malformed')
    else if (code === 'too-large') audience.reject(member, rejection, 'tooLarge')
    else audience.reject(member, rejection)
  }

  /**
   * Who comes back and types runs ahead of their own answer to our question for everything, which will hold what we cannot
   * take now. So one question is enough until it is answered, and only answers that do not connect either are counted.
   */
  #unconnected(member: RoomMember, rejection: Rejection, whole: boolean): void {
    const { audience, limits, ask } = this.#parts
    const isAsked = member.behind && !whole
    member.behind = true
    if (isAsked) return
    if (whole) member.gaps += 1
    if (member.gaps > limits.gaps) audience.reject(member, rejection)
    else ask({ is: 'ask', member })
  }
}
