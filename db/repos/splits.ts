import { sql } from 'kysely'
import {
  responsibilityRoleSchema,
  splitKindSchema,
  type ResponsibilitySplit,
} from '#lib/agreement/split.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { TenantTx } from '../tenant.ts'

const columns = [
  'id',
  'risk_id',
  'measure_id',
  'org_id',
  'role',
  'split',
  'text_ja',
  'text_en',
  'due',
  'layer',
  'condition_ja',
  'condition_en',
  'evidence',
  'succeeds',
  'follows',
  'answer_org',
  'status',
  'proposed_by',
  'proposed_org',
  'proposed_at',
  'proposed_for',
  'decided_by',
  'decided_for',
  'decided_at',
  'reason',
] as const

/** All splits of a model, oldest first; those declined and withdrawn too. */
export async function listSplits(
  tx: TenantTx,
  modelId: string,
): Promise<readonly ResponsibilitySplit[]> {
  const rows = await tx
    .selectFrom('responsibility_split')
    .select(columns)
    .where('model_id', '=', modelId)
    .orderBy('proposed_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => toSplit(row))
}

/** Inserts an open proposal of the acting person. */
export async function insertSplit(
  tx: TenantTx,
  modelId: string,
  split: ResponsibilitySplit,
): Promise<void> {
  await tx
    .insertInto('responsibility_split')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: split.id,
      model_id: modelId,
      risk_id: split.riskId,
      measure_id: split.measureId,
      org_id: split.orgId,
      role: split.role,
      split: split.split,
      text_ja: split.text.ja,
      text_en: split.text.en ?? '',
      due: split.due ?? null,
      layer: split.layer ?? null,
      condition_ja: split.condition?.ja ?? null,
      condition_en: split.condition?.en ?? null,
      evidence: split.evidence ?? null,
      succeeds: split.succeeds ?? null,
      follows: split.follows ?? null,
      answer_org: split.answers ?? null,
      status: split.status,
      proposed_by: split.proposedBy,
      proposed_org: split.proposedOrg,
      proposed_at: new Date(split.proposedAt),
      proposed_for: split.proposedFor ?? null,
      decided_by: null,
      decided_for: null,
      decided_at: null,
      reason: null,
    })
    .execute()
}

export interface SplitDecision {
  readonly id: string
  /** the status the decision was taken on; anything else by now means somebody was faster */
  readonly from: ResponsibilitySplit['status']
  readonly to: ResponsibilitySplit['status']
  readonly by: string
  /** in whose place */
  readonly deputyFor?: string | undefined
  readonly at: Date
  readonly reason: string | null
}

/** Answers or withdraws a split that still has the status `from`; false when it has not. */
export async function decideSplit(tx: TenantTx, decision: SplitDecision): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('responsibility_split')
    .set({
      status: decision.to,
      decided_by: decision.by,
      decided_for: decision.deputyFor ?? null,
      decided_at: decision.at,
      reason: decision.reason,
    })
    .where('id', '=', decision.id)
    .where('status', '=', decision.from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function toSplit(row: {
  id: string
  risk_id: string
  measure_id: string
  org_id: string
  role: string
  split: string
  text_ja: string
  text_en: string
  due: string | null
  layer: string | null
  condition_ja: string | null
  condition_en: string | null
  evidence: string | null
  succeeds: string | null
  follows: string | null
  answer_org: string | null
  status: ResponsibilitySplit['status']
  proposed_by: string
  proposed_org: string
  proposed_at: Date
  proposed_for: string | null
  decided_by: string | null
  decided_for: string | null
  decided_at: Date | null
  reason: string | null
}): ResponsibilitySplit {
  return {
    id: row.id,
    riskId: row.risk_id,
    measureId: row.measure_id,
    orgId: row.org_id,
    role: responsibilityRoleSchema.parse(row.role),
    split: splitKindSchema.parse(row.split),
    text: row.text_en === '' ? { ja: row.text_ja } : { ja: row.text_ja, en: row.text_en },
    ...(row.due === null ? {} : { due: row.due }),
    ...(row.layer === null ? {} : { layer: row.layer }),
    ...(row.condition_ja === null
      ? {}
      : { condition: localText(row.condition_ja, row.condition_en) }),
    ...(row.evidence === null ? {} : { evidence: row.evidence }),
    ...(row.succeeds === null ? {} : { succeeds: row.succeeds }),
    ...(row.follows === null ? {} : { follows: row.follows }),
    ...(row.answer_org === null ? {} : { answers: row.answer_org }),
    status: row.status,
    proposedBy: row.proposed_by,
    proposedOrg: row.proposed_org,
    proposedAt: row.proposed_at.toISOString(),
    ...(row.proposed_for === null ? {} : { proposedFor: row.proposed_for }),
    ...(row.decided_for === null ? {} : { decidedFor: row.decided_for }),
    ...(row.decided_by === null ? {} : { decidedBy: row.decided_by }),
    ...(row.decided_at === null ? {} : { decidedAt: row.decided_at.toISOString() }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  }
}

function localText(ja: string, en: string | null): LocalText {
  return en === null ? { ja } : { ja, en }
}
