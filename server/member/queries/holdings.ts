import { countWaiting } from '#db/repos/edit-proposals.ts'
import {
  countAdoptions,
  countManaged,
  countProposed,
  modelsConcerning,
} from '#db/repos/holdings.ts'
import { listMembers } from '#db/repos/members.ts'
import { listModels, type ModelRow } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import { holdingsOf, type HeldPart, type Holdings } from '#lib/agreement/holdings.ts'
import type { Model } from '#lib/model/model.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { can } from '#lib/policy/can.ts'
import { readParticipants } from '#server/agreement/participants.ts'
import { readStanding } from '#server/agreement/standing.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { organizationRef } from '#server/workspace/queries/actor.ts'

/** How much is told at once; what is more is counted. */
const mostHeld = { models: 100, parts: 300 } as const

interface HeldPartView extends HeldPart {
  readonly risk: LocalText
  readonly measure: LocalText
}

/** What an organisation carries in one model. */
interface HeldModel extends Pick<Holdings, 'signs'> {
  readonly id: string
  readonly title: LocalText
  /** closed: what it carries there is handed over once an owner has restored the model (S-106) */
  readonly isArchived: boolean
  /** begun by somebody who is or was of the organisation */
  readonly begun: boolean
  readonly parts: readonly HeldPartView[]
  /** parts that are not told because there are too many */
  readonly moreParts: number
  /** elements it manages */
  readonly managed: number
  /** edits that wait for its answer, and those it proposed that wait for others */
  readonly edits: { readonly waiting: number; readonly made: number }
  /** adoptions it has asked for that wait */
  readonly adoptions: number
}

export interface HoldingsView {
  readonly orgId: string
  readonly name: LocalText
  readonly status: 'active' | 'suspended' | 'left'
  /** since when it takes no part; null: it does, or that is not known */
  readonly since: string | null
  readonly models: readonly HeldModel[]
  /** models that are not told because there are too many */
  readonly moreModels: number
}

/**
 * What an organisation carries over all models (LV-6), by model, those in use first. One's own anybody may see, another's an owner (LV-7).
 * Nothing is agreed in to-be variants.
 */
export async function holdings(tx: TenantTx, member: Member, orgId: string): Promise<HoldingsView> {
  if (orgId !== member.orgId && !can(member, 'workspace.manage')) {
    throw new AppError('forbidden', 'own-organization')
  }
  const { name } = await organizationRef(tx, orgId)
  const participants = await readParticipants(tx)
  const counts = await countsOf(tx, orgId)
  const people = new Set(
    (await listMembers(tx)).flatMap((m) => (m.orgId === orgId ? [m.userId] : [])),
  )
  const concerned = await modelsConcerning(tx, orgId)
  // A model is read only where there is something to tell of it: a consortium keeps all it has ever archived.
  const agreed = (await listModels(tx)).filter((row) => {
    const { managed, edits, adoptions } = counts(row)
    const waits = managed + edits.waiting + edits.made + adoptions > 0
    return row.origin === null && (waits || concerned.has(row.id) || people.has(row.createdBy))
  })
  const inUse = agreed.filter((m) => m.archivedAt === null)
  const closed = agreed.filter((m) => m.archivedAt !== null)
  const held: HeldModel[] = []
  let told = 0
  const rowsInOrder = [...inUse, ...closed]
  let read = 0
  for (const row of rowsInOrder) {
    if (held.length === mostHeld.models) break
    read += 1
    const { model, rows } = await readStanding(tx, row.id)
    const { parts, signs } = holdingsOf(model, rows, { orgId, userId: member.userId })
    const shown = parts.slice(0, Math.max(0, mostHeld.parts - told))
    told += shown.length
    const one = {
      ...counts(row),
      id: row.id,
      title: model.meta.title,
      isArchived: row.archivedAt !== null,
      begun: people.has(row.createdBy),
      parts: shown.map((part) => named(model, part)),
      moreParts: parts.length - shown.length,
      signs,
    }
    if (isSomething(one)) held.push(one)
  }
  return {
    orgId,
    name,
    status: participants.orgs[orgId]?.status ?? 'left',
    since: participants.orgs[orgId]?.since ?? null,
    models: held,
    moreModels: rowsInOrder.length - read,
  }
}

type Counts = Pick<HeldModel, 'managed' | 'edits' | 'adoptions'>

async function countsOf(tx: TenantTx, orgId: string): Promise<(row: ModelRow) => Counts> {
  const managed = await countManaged(tx, orgId)
  const waiting = await countWaiting(tx, orgId)
  const made = await countProposed(tx, orgId)
  const adoptions = await countAdoptions(tx, orgId)
  return ({ id }) => ({
    managed: managed.get(id) ?? 0,
    edits: { waiting: waiting.get(id) ?? 0, made: made.get(id) ?? 0 },
    adoptions: adoptions.get(id) ?? 0,
  })
}

function named(model: Model, part: HeldPart): HeldPartView {
  return {
    ...part,
    risk: model.risks[part.riskId]?.incident ?? { ja: part.riskId },
    measure: model.measures[part.measureId]?.title ?? { ja: part.measureId },
  }
}

function isSomething({ begun, parts, moreParts, managed, edits, adoptions, signs }: HeldModel) {
  const numbers = [parts.length, moreParts, managed, edits.waiting, edits.made, adoptions]
  return begun || numbers.some((n) => n > 0) || signs.asked > 0 || signs.valid > 0
}
