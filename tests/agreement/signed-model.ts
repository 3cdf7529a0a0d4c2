import { riskClosure } from '#lib/agreement/closure.ts'
import { closureText } from '#lib/agreement/digest.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import { signersOf } from '#lib/agreement/signers.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { AgreementRows, KeptSignOff } from '#lib/agreement/status.ts'
import type { Model } from '#lib/model/model.ts'
import { largeModel } from '../derive/large-model.ts'
import type { Dice } from '../support/dice.ts'

const orgs = Array.from({ length: 12 }, (_, i) => `org-${String(i).padStart(2, '0')}`)
const orgAt = (n: number): string => orgs[n % orgs.length] ?? 'org-00'
/** elements of `largeModel` for each risk */
const perRisk = 57 / 4

/** A model of so many risks, as consortia draw them. */
export function riskyModel(risks: number, dice: Dice): Model {
  return largeModel(risks * perRisk, dice)
}

/** Rows of a consortium of twelve organisations in which so many signatures stand, all valid. */
export function signedRows(model: Model, signatures: number): AgreementRows {
  const ids = Object.keys(model.risks)
  const map = Object.fromEntries(
    Object.keys(model.stakeholders)
      .filter((id) => id !== 'people')
      .map((id, n) => [id, orgAt(n)]),
  )
  const participants: Participants = {
    orgs: Object.fromEntries(orgs.map((id) => [id, { status: 'active', since: null }])),
    people: Object.fromEntries(orgs.map((id) => [personOf(id), { orgId: id, maySign: true }])),
  }
  const splits = ids.flatMap((riskId, n): ResponsibilitySplit[] =>
    Object.entries(model.measures)
      .filter(([, measure]) => measure.risks.includes(riskId))
      .flatMap(([measureId]) => [carried(riskId, measureId, n), carried(riskId, measureId, n + 5)]),
  )
  const rows = { splits, signOffs: [], map, participants, now: '2026-12-02T00:00:00.000Z' }
  const seats = ids.flatMap((riskId) => {
    const closure = riskClosure(model, riskId, splits)
    const text = closure === null ? '' : closureText(closure)
    return signersOf(model, riskId, rows).map((orgId) => ({ riskId, orgId, text }))
  })
  return { ...rows, signOffs: seats.slice(0, signatures).map(signed) }
}

const at = '2026-12-01T00:00:00.000Z'
const personOf = (orgId: string): string => `${orgId}-person`

function carried(riskId: string, measureId: string, n: number): ResponsibilitySplit {
  const orgId = orgAt(n)
  return {
    id: `${measureId}-${orgId}`,
    riskId,
    measureId,
    orgId,
    role: 'responsible',
    split: 'own',
    text: { ja: '提供の前に確かめる' },
    status: 'accepted',
    proposedBy: personOf(orgId),
    proposedOrg: orgId,
    proposedAt: at,
  }
}

function signed(
  {
    riskId,
    orgId,
    text,
  }: { readonly riskId: string; readonly orgId: string; readonly text: string },
  n: number,
): KeptSignOff {
  return {
    id: `sign-off-${n}`,
    riskId,
    orgId,
    userId: personOf(orgId),
    intent: 'approve',
    docSeq: 1,
    digest: `of ${riskId}`,
    prevId: null,
    at,
    closure: text,
  }
}
