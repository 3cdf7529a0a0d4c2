import { findModel } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import { decisionsOf } from '#lib/agreement/decisions.ts'
import { findingsAbout } from '#lib/derive/answers.ts'
import { decisionChecks, decisionFindings } from '#lib/derive/decisions/decision-findings.ts'
import type { Finding } from '#lib/derive/finding.ts'
import { aboutOf } from '#lib/derive/waiver.ts'
import { holdStanding } from '#server/agreement/standing.ts'
import { AppError } from '#server/errors.ts'
import { listOfRounds } from '#server/rounds/queries/list.ts'
import type { LoadedModel } from '#server/model/load-model.ts'

export interface Shown {
  readonly modelId: string
  readonly check: string
  readonly element: string
  readonly about: string
}

/**
 * The finding somebody was shown, as the durable model and the decisions about it say it now, held still until the transaction ends;
 * refused as `stale` when nothing says it any more (S-121).
 */
export async function holdFinding(
  tx: TenantTx,
  { modelId, check, element, about }: Shown,
): Promise<Pick<LoadedModel, 'model' | 'seq'> & { readonly finding: Finding }> {
  const { model, seq, findings } = await holdFindings(tx, { modelId, check, element })
  const finding = findings.find((one) => aboutOf(one) === about)
  if (finding === undefined) throw new AppError('stale', 'finding-gone')
  return { model, seq, finding }
}

/** All that one check says about one element first, held still in the same way; in a variant decisions say nothing (S-152). */
export async function holdFindings(
  tx: TenantTx,
  { modelId, check, element }: Omit<Shown, 'about'>,
): Promise<Pick<LoadedModel, 'model' | 'seq'> & { readonly findings: readonly Finding[] }> {
  const { model, docSeq, rows } = await holdStanding(tx, modelId)
  const isDecided = decisionChecks.some(({ id }) => id === check) && !(await isVariant(tx, modelId))
  const decided = isDecided
    ? decisionFindings(model, decisionsOf(model, rows, (await listOfRounds(tx, modelId)).rounds))
    : []
  const findings = [...findingsAbout(model, check, element), ...decided].filter(
    (one) => one.check === check && one.elements[0] === element,
  )
  return { model, seq: docSeq, findings }
}

async function isVariant(tx: TenantTx, modelId: string): Promise<boolean> {
  const row = await findModel(tx, modelId)
  return row !== undefined && row.origin !== null
}
