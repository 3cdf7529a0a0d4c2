import { remember } from '#lib/base/remember.ts'
import { sameItems } from '#lib/base/same-items.ts'
import type { Model } from '#lib/model/model.ts'
import { latestStatus, type LatestStatus } from './act-status.ts'
import { closureOf, type Closure } from './closure.ts'
import { closureText } from './digest.ts'
import { noted, type Notes } from './noted-pieces.ts'
import { stillSigns, type Participants } from './participants.ts'
import { piecesOf, type Pieces } from './pieces.ts'
import { latestSignOff, type SignOff } from './sign-off.ts'
import { signersIn, type StakeholderMap } from './signers.ts'
import type { ResponsibilitySplit } from './split.ts'

/** A signature with the exact text it covers. */
export interface KeptSignOff extends SignOff {
  readonly closure: string
}

/**
 * 署名済 valid · 署名後に変わった stale · 取り下げ withdrawn · 差し戻し rejected · 署名者不在 orphaned · 期限切れ expired · 未 none.
 * Computed, never stored (AG-7, AG-18).
 */
export type SeatStatus = LatestStatus | 'none'

/** Where one organisation stands about one risk. `signed`: its latest act, if any. */
export interface Seat {
  readonly riskId: string
  readonly orgId: string
  readonly status: SeatStatus
  /** whether this organisation should sign this risk, or only did */
  readonly asked: boolean
  readonly signed: KeptSignOff | null
}

export interface AgreementRows {
  readonly splits: readonly ResponsibilitySplit[]
  /** oldest first */
  readonly signOffs: readonly KeptSignOff[]
  readonly map: StakeholderMap
  readonly participants: Participants
  /** UTC instant with milliseconds: what ends then or before is over */
  readonly now: string
}

/**
 * All seats of a model as it stands now (AG-7, AG-11): every organisation that should sign a risk or once did. Content
 * that returns to what was signed is valid again. Dismissed risks ask nobody.
 */
export function seatsOf(model: Model, rows: AgreementRows): readonly Seat[] {
  const about = rowsByRisk(rows)
  return Object.keys(model.risks)
    .toSorted()
    .flatMap((riskId) => seatsOfRisk(piecesOf(model), riskId, about(riskId)))
}

/**
 * The same for one model after the other, and one answer after the other: a risk whose seats rest on nothing that has changed keeps them as
 * they are (AG-80, AG-81). A row that has not changed is the same object.
 */
export function seatsAlong(): (model: Model, rows: AgreementRows) => readonly Seat[] {
  let known = new Map<string, KeptSeats>()
  return (model, rows) => {
    const about = rowsByRisk(rows)
    const risks = Object.keys(model.risks).toSorted()
    known = new Map(
      risks.map((riskId) => {
        const before = known.get(riskId)
        const of = about(riskId)
        if (before !== undefined && saysTheSame(before.rows, of) && before.notes.standIn(model))
          return [riskId, before]
        return [riskId, { ...noted(model, (pieces) => seatsOfRisk(pieces, riskId, of)), rows: of }]
      }),
    )
    return risks.flatMap((riskId) => known.get(riskId)?.answer ?? [])
  }
}

/** The rows with those of its lists that are about one risk. */
interface RowsOfRisk extends AgreementRows {
  readonly acts: readonly KeptSignOff[]
}

/** The seats of one risk, and what they rest on. */
interface KeptSeats {
  readonly answer: readonly Seat[]
  readonly notes: Notes
  readonly rows: RowsOfRisk
}

/** Whether the rows about a risk say what they said, and no signature has come to its end meanwhile. */
function saysTheSame(before: RowsOfRisk, now: RowsOfRisk): boolean {
  return (
    before.map === now.map &&
    before.participants === now.participants &&
    sameItems(before.splits, now.splits) &&
    sameItems(before.acts, now.acts) &&
    now.acts.every((act) => isOver(act, before.now) === isOver(act, now.now))
  )
}

const rowsByRisk = remember((rows: AgreementRows) => {
  const splits = Map.groupBy(rows.splits, (s) => s.riskId)
  const acts = Map.groupBy(rows.signOffs, (s) => s.riskId)
  return (riskId: string): RowsOfRisk => ({
    ...rows,
    splits: splits.get(riskId) ?? [],
    acts: acts.get(riskId) ?? [],
  })
})

function seatsOfRisk(pieces: Pieces, riskId: string, rows: RowsOfRisk): readonly Seat[] {
  const { acts, splits } = rows
  const isDismissed = pieces.of('risks', riskId)?.status === 'dismissed'
  const asked = isDismissed ? [] : signersIn(pieces, riskId, rows)
  // What is nowhere signed is compared with nothing.
  const text = acts.length === 0 ? '' : textOf(closureOf(pieces, riskId, splits))
  return [...new Set([...asked, ...acts.map((s) => s.orgId)])].toSorted().map((orgId) => {
    const signed = latestSignOff(acts, riskId, orgId)
    const status = signed === null ? 'none' : statusOf(signed, text, rows)
    return { riskId, orgId, status, asked: asked.includes(orgId), signed }
  })
}

function textOf(closure: Closure | null): string {
  return closure === null ? '' : closureText(closure)
}

/** Status of a latest act against the text of the content now. */
function statusOf(
  latest: KeptSignOff,
  text: string,
  { participants, now }: AgreementRows,
): LatestStatus {
  return latestStatus({
    intent: latest.intent,
    isHeld: stillSigns(participants, latest),
    isOver: isOver(latest, now),
    isSame: latest.closure === text,
  })
}

function isOver({ expiresAt }: KeptSignOff, now: string): boolean {
  return expiresAt !== undefined && expiresAt <= now
}

/** How far one organisation is: how many of the risks it is asked to sign stand in which status. */
export interface OrgProgress {
  readonly orgId: string
  readonly valid: number
  readonly stale: number
  readonly open: number
  readonly total: number
}

/** Progress of every organisation that is asked for anything, by organisation id. */
export function progressOf(seats: readonly Seat[]): readonly OrgProgress[] {
  const asked = seats.filter((s) => s.asked)
  return [...new Set(asked.map((s) => s.orgId))].toSorted().map((orgId) => {
    const own = asked.filter((s) => s.orgId === orgId)
    const valid = own.filter((s) => s.status === 'valid').length
    const stale = own.filter((s) => s.status === 'stale').length
    return { orgId, valid, stale, open: own.length - valid - stale, total: own.length }
  })
}
