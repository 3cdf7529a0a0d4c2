import type { TenantTx } from '#db/tenant.ts'
import { gapsOf, type Gap } from '#lib/agreement/gaps.ts'
import { progressOf, seatsOf, type OrgProgress } from '#lib/agreement/status.ts'
import { turnsOf, type Turn } from '#lib/agreement/turn.ts'
import { readStanding } from '../standing.ts'

/** How far the agreement about a model is, for the home of a consortium: per organisation, whose turn, gaps. */
export interface AgreementProgress {
  readonly organizations: readonly OrgProgress[]
  readonly turns: readonly Turn[]
  readonly gaps: readonly Gap[]
}

export async function agreementProgress(tx: TenantTx, modelId: string): Promise<AgreementProgress> {
  const { model, rows } = await readStanding(tx, modelId)
  const seats = seatsOf(model, rows)
  const gaps = gapsOf(model, rows.splits, rows.participants)
  return { organizations: progressOf(seats), turns: turnsOf(rows, seats, gaps), gaps }
}
