import { countCalls } from '#db/repos/comment-threads.ts'
import { countUnseenAnswers, countWaiting } from '#db/repos/edit-proposals.ts'
import { listModels, type ModelRow } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import { gapsOf } from '#lib/agreement/gaps.ts'
import type { ResponsibilityRole } from '#lib/agreement/split.ts'
import { seatsOf } from '#lib/agreement/status.ts'
import { turnsOf } from '#lib/agreement/turn.ts'
import { unnamedMeta } from '#lib/doc/read.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { can } from '#lib/policy/can.ts'
import { readStanding } from '#server/agreement/standing.ts'
import { loadModel } from '#server/model/load-model.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { shownText } from '#server/workspace/view.ts'

interface OfModel {
  readonly modelId: string
  readonly model: LocalText
}

/** A proposed part that waits for the member's organisation. */
interface SplitToAnswer extends OfModel {
  readonly is: 'answer'
  readonly splitId: string
  readonly risk: LocalText
  readonly measure: LocalText
  readonly role: ResponsibilityRole
  /** what the organisation would do */
  readonly text: LocalText
  /** whether this member may accept it: with the right to, and not their own offer for another organisation */
  readonly mayAccept: boolean
}

/** So many things of one kind in one model that are looked at together where they stand. */
interface Several extends OfModel {
  readonly is: 'signAgain' | 'sign' | 'edits' | 'adoption' | 'mentions' | 'answers'
  readonly count: number
}

/** One subject that waits for the member or their organisation (S-190). */
export type InboxRow = SplitToAnswer | Several

/**
 * あなたの番です / what waits for a member, one row a subject, of models in use, those who wait longest for others first (S-190). It is worked out
 * from what stands, never kept: what is answered anywhere is gone from it. `adoptions`: variants whose adoption waits for them.
 */
export async function readInbox(
  tx: TenantTx,
  member: Member,
  adoptions: ReadonlySet<string>,
): Promise<readonly InboxRow[]> {
  const edits = can(member, 'model.edit') ? await countWaiting(tx, member.orgId) : none
  const answers = await countUnseenAnswers(tx)
  const mentions = await countCalls(tx)
  const rows: InboxRow[] = []
  const models = (await listModels(tx)).filter((row) => row.archivedAt === null)
  for (const row of models) {
    const of = { modelId: row.id, model: await titleOf(tx, row) }
    // In a to-be variant nobody is asked to agree or to sign (S-148).
    if (row.origin === null) rows.push(...(await agreementRows(tx, member, of)))
    const several = (is: Several['is'], count = 0) => {
      if (count > 0) rows.push({ is, ...of, count })
    }
    several('edits', edits.get(row.id))
    several('adoption', adoptions.has(row.id) ? 1 : 0)
    several('mentions', mentions.get(row.id))
    several('answers', answers.get(row.id))
  }
  return rows.toSorted((a, b) => order.indexOf(a.is) - order.indexOf(b.is))
}

const none: ReadonlyMap<string, number> = new Map()

const order: readonly InboxRow['is'][] = [
  'signAgain',
  'sign',
  'answer',
  'edits',
  'adoption',
  'mentions',
  'answers',
]

async function agreementRows(
  tx: TenantTx,
  member: Member,
  of: OfModel,
): Promise<readonly InboxRow[]> {
  const { model, rows } = await readStanding(tx, of.modelId)
  const seats = seatsOf(model, rows)
  const gaps = gapsOf(model, rows.splits, rows.participants)
  const mine = turnsOf(rows, seats, gaps).filter((turn) => turn.orgId === member.orgId)
  const count = (turn: 'sign' | 'sign-again') => mine.filter((one) => one.turn === turn).length
  const found: InboxRow[] = []
  if (count('sign-again') > 0) found.push({ is: 'signAgain', ...of, count: count('sign-again') })
  if (count('sign') > 0) found.push({ is: 'sign', ...of, count: count('sign') })
  for (const turn of mine) {
    if (turn.turn !== 'answer') continue
    const split = rows.splits.find(({ id }) => id === turn.splitId)
    if (split === undefined) continue
    const isOffer = split.proposedBy === member.userId && split.proposedOrg !== split.orgId
    found.push({
      is: 'answer',
      ...of,
      splitId: split.id,
      risk: model.risks[split.riskId]?.incident ?? { ja: split.riskId },
      measure: model.measures[split.measureId]?.title ?? { ja: split.measureId },
      role: split.role,
      text: split.text,
      mayAccept: can(member, 'agreement.respond', split.orgId) && !isOffer,
    })
  }
  return found
}

/** A title that was changed in the document counts, as soon as it has one. */
async function titleOf(tx: TenantTx, row: ModelRow): Promise<LocalText> {
  const { model } = await loadModel(tx, row.id)
  return shownText(model.meta === unnamedMeta ? row.title : model.meta.title)
}
