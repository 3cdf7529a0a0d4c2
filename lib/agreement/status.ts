import type { Model } from '#lib/model/model.ts'
import { riskClosure } from './closure.ts'
import { closureText } from './digest.ts'
import { latestSignOff, type SignOff } from './sign-off.ts'
import { signersOf, type StakeholderMap } from './signers.ts'
import type { ResponsibilitySplit } from './split.ts'

/** A signature with the exact text it covers. */
export interface KeptSignOff extends SignOff {
  readonly closure: string
}

/** 署名済 valid · 署名後に変わった stale · 取り下げ withdrawn · 未 none. Computed, never stored (AG-7). */
export type SeatStatus = 'valid' | 'stale' | 'withdrawn' | 'none'

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
}

/**
 * All seats of a model as it stands now (AG-7, AG-11): every organisation that should sign a risk or once did. Content
 * that returns to what was signed is valid again. Dismissed risks ask nobody.
 */
export function seatsOf(model: Model, rows: AgreementRows): readonly Seat[] {
  return Object.keys(model.risks)
    .toSorted()
    .flatMap((riskId) => seatsOfRisk(model, riskId, rows))
}

/** The seats about one risk. */
function seatsOfRisk(model: Model, riskId: string, rows: AgreementRows): readonly Seat[] {
  const asked =
    model.risks[riskId]?.status === 'dismissed'
      ? []
      : signersOf(model, riskId, rows.splits, rows.map)
  const acted = rows.signOffs.filter((s) => s.riskId === riskId).map((s) => s.orgId)
  // What is nowhere signed is compared with nothing.
  const now = acted.length === 0 ? '' : textOf(model, riskId, rows.splits)
  return [...new Set([...asked, ...acted])].toSorted().map((orgId) => {
    const latest = latestSignOff(rows.signOffs, riskId, orgId)
    return {
      riskId,
      orgId,
      status: statusOf(latest, now),
      asked: asked.includes(orgId),
      signed: latest,
    }
  })
}

function textOf(model: Model, riskId: string, splits: AgreementRows['splits']): string {
  const closure = riskClosure(model, riskId, splits)
  return closure === null ? '' : closureText(closure)
}

/** Status of a latest act against the text of the content now. */
function statusOf(latest: KeptSignOff | null, now: string): SeatStatus {
  if (latest === null) return 'none'
  if (latest.intent === 'withdraw') return 'withdrawn'
  return latest.closure === now ? 'valid' : 'stale'
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
