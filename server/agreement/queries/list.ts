import { listMembers } from '#db/repos/members.ts'
import { findModel, listMappings } from '#db/repos/models.ts'
import { listSignOffs } from '#db/repos/sign-offs.ts'
import { listSplits } from '#db/repos/splits.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import { lastExpiry, type SignOff } from '#lib/agreement/sign-off.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { StakeholderMap } from '#lib/agreement/signers.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import { participantsOf } from '../participants.ts'

/**
 * The agreement about a model as rows. What they mean against the model of the moment is computed where it is shown, with
 * `lib/agreement`, so that a signature turns stale on every screen at once.
 */
export interface AgreementView {
  /** of a to-be variant, in which nothing is agreed or signed and nothing is a gap (S-157) */
  readonly isVariant: boolean
  readonly splits: readonly ResponsibilitySplit[]
  /** oldest first; the text each covers stands in `closures` under its digest */
  readonly signOffs: readonly SignOff[]
  readonly closures: Readonly<Record<string, string>>
  readonly map: StakeholderMap
  readonly participants: Participants
  /** what ends then or before is over; moves on only when a signature has run out, so that nothing is worked out again in vain */
  readonly now: string
  /** names of everybody the rows speak of */
  readonly people: Readonly<Record<string, { readonly name: string; readonly orgId: string }>>
}

/** All splits and signatures of a model; `not-found` when it is not in the workspace. */
export async function listAgreement(tx: TenantTx, modelId: string): Promise<AgreementView> {
  const row = await findModel(tx, modelId)
  if (row === undefined) throw new AppError('not-found')
  const signOffs = await listSignOffs(tx, modelId)
  const members = await listMembers(tx)
  const mappings = await listMappings(tx, modelId)
  return {
    isVariant: row.origin !== null,
    splits: await listSplits(tx, modelId),
    signOffs: signOffs.map(({ closure: _text, ...signOff }) => signOff),
    closures: Object.fromEntries(signOffs.map((s) => [s.digest, s.closure])),
    // In a to-be variant nobody is asked to agree or to sign (S-148).
    map: Object.fromEntries(
      row.origin === null ? mappings.map((m) => [m.stakeholderId, m.orgId]) : [],
    ),
    participants: await participantsOf(tx, members),
    now: lastExpiry(signOffs, runtime().clock().toISOString()),
    people: Object.fromEntries(
      members.map((m) => [m.userId, { name: m.name, orgId: m.orgId }] as const),
    ),
  }
}
