import { listChanges, type ChangePlace, type StoredChange } from '#db/repos/element-changes.ts'
import { listProposals, seeAnswers, type ListedProposal } from '#db/repos/edit-proposals.ts'
import { listMembers } from '#db/repos/members.ts'
import { findModel, type ModelRow } from '#db/repos/models.ts'
import { listOwners, readWritePolicy } from '#db/repos/stewardship.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { WritePolicy } from '#lib/policy/write-policy.ts'
import { AppError } from '#server/errors.ts'
import { goneNames } from './gone-names.ts'
import { changesOf, type PreviewedChange } from '#lib/policy/proposed-change.ts'

export interface StewardshipView {
  readonly policy: WritePolicy
  /** `collection/id` → organisation */
  readonly owners: Readonly<Record<string, string>>
}

/** Who manages what in a model, whatever the policy. */
export async function stewardshipView(tx: TenantTx, modelId: string): Promise<StewardshipView> {
  const { origin } = await known(tx, modelId)
  const owners = Object.fromEntries(await listOwners(tx, modelId))
  // In a to-be variant everybody who edits tries what they like (T-97).
  return { policy: origin === null ? await readWritePolicy(tx) : 'open', owners }
}

export interface ProposalView extends Omit<ListedProposal, 'preview'> {
  readonly proposerName: string
  readonly deciderName: string | null
  readonly changes: readonly PreviewedChange[]
}

/** The proposed edits of a model, open ones first, newest first. */
export async function proposalViews(tx: TenantTx, modelId: string): Promise<ProposalView[]> {
  await known(tx, modelId)
  const members = await listMembers(tx)
  const nameOf = (id: string | null) => members.find((m) => m.userId === id)?.name ?? null
  return (await listProposals(tx, modelId)).map(({ preview, ...proposal }) => ({
    ...proposal,
    proposerName: nameOf(proposal.proposedBy) ?? '',
    deciderName: nameOf(proposal.decidedBy),
    changes: changesOf({ preview }),
  }))
}

export interface HistoryPage {
  readonly changes: readonly StoredChange[]
  readonly hasMore: boolean
  /** id → what an element was last called that a change mentions and that was deleted since */
  readonly names: Readonly<Record<string, LocalText>>
}

/** The person has looked at the answers to what they proposed (ST-15). */
export async function lookAtAnswers(tx: TenantTx, modelId: string): Promise<void> {
  await known(tx, modelId)
  await seeAnswers(tx, modelId)
}

/** Who changed an element, when, from what to what: one page, newest first (ST-14). */
export async function elementHistory(
  tx: TenantTx,
  input: {
    readonly modelId: string
    readonly element: string
    readonly before: ChangePlace | null
    readonly limit: number
  },
): Promise<HistoryPage> {
  await known(tx, input.modelId)
  const { modelId, element, before, limit } = input
  const found = await listChanges(tx, modelId, { of: { element }, before, limit: limit + 1 })
  const changes = found.slice(0, limit)
  return { changes, hasMore: found.length > limit, names: await goneNames(tx, modelId, changes) }
}

async function known(tx: TenantTx, modelId: string): Promise<ModelRow> {
  const row = await findModel(tx, modelId)
  if (row === undefined) throw new AppError('not-found')
  return row
}
