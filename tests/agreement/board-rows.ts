import { must } from '#lib/base/must.ts'
import { cardsOf, type BoardCard, type BoardRows } from '#lib/agreement/board/cards.ts'
import { riskClosure } from '#lib/agreement/closure.ts'
import type { AgreementCommand, Party } from '#lib/agreement/command.ts'
import { decide } from '#lib/agreement/decide.ts'
import { isAgreementRefusal } from '#lib/agreement/decision.ts'
import { closureText } from '#lib/agreement/digest.ts'
import { evolve } from '#lib/agreement/evolve.ts'
import { gapsOf, standingMeasures } from '#lib/agreement/gaps.ts'
import type { RoundStood } from '#lib/agreement/round/signing-rounds.ts'
import type { RoundStanding } from '#lib/agreement/round/standing.ts'
import type { SplitTerms } from '#lib/agreement/split.ts'
import { noAgreement, type AgreementState } from '#lib/agreement/state.ts'
import { seatsOf } from '#lib/agreement/status.ts'
import { elderlySupport as whole } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Model } from '#lib/model/model.ts'
import { taking } from '../support/participants.ts'

export const at = '2026-12-02T00:00:00.000Z'
export const a: Party = { userId: 'sato', orgId: 'A' }
export const pf: Party = { userId: 'tanaka', orgId: 'PF' }
export const participants = taking({ A: ['sato'], PF: ['tanaka'] })
const map = { A: 'A', PF: 'PF' }
export const measureId = must(standingMeasures(whole, 'r1')[0], 'a measure against r1')
/** r1 alone, with one measure. */
export const model: Model = {
  ...whole,
  risks: { r1: must(whole.risks['r1'], 'r1') },
  measures: { [measureId]: { ...must(whole.measures[measureId], 'measure'), risks: ['r1'] } },
}
export const terms = (ja: string, role: SplitTerms['role'] = 'accountable') =>
  ({ role, split: 'own', text: { ja } }) as const
export const propose = (id: string, by: Party, orgId: string, said = terms('暗号化する')) =>
  ({ type: 'propose', id, by, at, terms: { ...said, riskId: 'r1', measureId, orgId } }) as const
export const accept = (id: string, by: Party) => ({ type: 'accept', id, by, at }) as const
export const counter = (id: string, of: string, by: Party, ja = '提供前まで') =>
  ({ type: 'counter', id, of, by, at, terms: terms(ja), reason: '範囲' }) as const
export const decline = (id: string, by: Party) =>
  ({ type: 'decline', id, by, at, reason: '担えない' }) as const
export const sendBack = (id: string, by: Party) =>
  ({ type: 'sendBack', id, by, at, reason: '不明' }) as const
export const again = (id: string, of: string, by: Party) =>
  ({ type: 'proposeAgain', id, of, by, at, terms: terms('保存時も') }) as const
export const withdraw = (id: string, by: Party) =>
  ({ type: 'withdraw', id, by, at, reason: '変わる' }) as const

const textIn = (state: AgreementState, of: Model = model): string => {
  const closure = riskClosure(of, 'r1', Object.values(state.splits))
  return closureText(must(closure, 'closure'))
}
/** Texts stand for their digests. */
export const sign =
  (id: string, by: Party) =>
  (state: AgreementState): AgreementCommand => {
    const now = textIn(state)
    return { type: 'sign', id, by, at, riskId: 'r1', shown: now, now, docSeq: 1 }
  }
export type Step = AgreementCommand | ((state: AgreementState) => AgreementCommand)

export function next(state: AgreementState, step: Step): AgreementState | null {
  const command = typeof step === 'function' ? step(state) : step
  const decision = decide(state, command, { model, participants })
  return isAgreementRefusal(decision) ? null : decision.reduce(evolve, state)
}
export const after = (...steps: readonly Step[]): AgreementState =>
  steps.reduce((state, step) => must(next(state, step), 'allowed'), noAgreement)

export function rowsOf(state: AgreementState, more: Partial<BoardRows> = {}): BoardRows {
  const of = more.model ?? model
  const who = more.participants ?? participants
  const splits = Object.values(state.splits)
  const signOffs = state.signOffs.map((one) => ({ ...one, closure: one.digest }))
  const seats = seatsOf(of, { splits, signOffs, map, participants: who, now: at })
  const gaps = gapsOf(of, splits, who)
  return { model: of, splits, participants: who, seats, gaps, rounds: [], ...more }
}
export const cardOf = (state: AgreementState, more: Partial<BoardRows> = {}): BoardCard =>
  must(cardsOf(rowsOf(state, more))[0], 'card')
export const stageIn = (state: AgreementState, more: Partial<BoardRows> = {}) =>
  cardOf(state, more).stage

export const round = (
  id: string,
  openedAt: string,
  status: RoundStanding['status'],
  scope: RoundStood['round']['scope'] = { kind: 'risks', ids: ['r1'] },
): RoundStood => ({
  round: {
    id,
    scope,
    policy: { t: 'yoriai.policy/1', seats: [], level: 'P', conditional: 'counts', validDays: null },
    due: null,
    revisionId: null,
    textSha256: '',
    opened: { ...pf, at: openedAt },
    cancelled: null,
  },
  standing: {
    status,
    isOverdue: false,
    isSuperseded: false,
    missing: [],
    orgs: [],
    group: null,
    conditions: [],
  },
})
