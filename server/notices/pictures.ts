import { findModel, listMappings } from '#db/repos/models.ts'
import { listOrganizations } from '#db/repos/organizations.ts'
import { findRound } from '#db/repos/rounds.ts'
import { listSplits } from '#db/repos/splits.ts'
import { inWorkspace, type TenantContext, type TenantTx } from '#db/tenant.ts'
import type { AuditEntry } from '#lib/audit/entry.ts'
import { unnamedMeta } from '#lib/doc/read.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { type EventFragment, eventFragment } from '#lib/picture/letter/event-fragment.ts'
import { eventOf } from '#lib/picture/letter/event-of.ts'
import type { OrgShape } from '#lib/picture/org-shapes.ts'
import { isShape } from '#lib/policy/look.ts'
import { loadModel } from '#server/model/load-model.ts'
import { runtime } from '#server/runtime.ts'
import { shownText } from '#server/workspace/view.ts'
import type { Notice } from './letter.ts'

/** The most pictures one mail holds (NT-20). */
const mostPictures = 3

type Look = { readonly colour: number; readonly shape: OrgShape }

/** What of a model is drawn below the notice that first names it. */
export interface Picture {
  readonly modelId: string
  readonly eventId: string
  /** its title */
  readonly model: LocalText
  readonly fragment: EventFragment
  readonly lookOf: (stakeholder: string) => Look
}

/** The pictures of a mail by their notice, and how many places more it names. */
export interface Pictures {
  readonly of: ReadonlyMap<Notice, readonly Picture[]>
  readonly more: number
}

export const noPictures: Pictures = { of: new Map(), more: 0 }

/**
 * The pictures of what a mail names (NT-19), each place once, in the order of the mail: of the models as they stand, read as its reader would,
 * in their own workspace and name. What they may not read, what is archived and what is not there any more is not drawn; the mail goes without.
 */
export async function picturesOf(
  notices: readonly Notice[],
  reader: TenantContext,
): Promise<Pictures> {
  const { web, log } = runtime()
  try {
    return await inWorkspace(web, reader, async (tx) => await drawn(tx, notices))
  } catch (error) {
    log.warn({ err: error }, 'a mail goes without pictures')
    return noPictures
  }
}

async function drawn(tx: TenantTx, notices: readonly Notice[]): Promise<Pictures> {
  const of = new Map<Notice, readonly Picture[]>()
  const seen = new Set<string>()
  const modelOf = readingOnce(tx)
  for (const notice of notices) {
    const { modelId } = notice.entry
    const anchors = modelId === null ? [] : await anchorsOf(tx, notice)
    if (modelId === null || anchors.length === 0) continue
    const read = await modelOf(modelId)
    if (read === null) continue
    const here: Picture[] = []
    for (const anchor of anchors) {
      const eventId = eventOf(read.model, anchor)
      const fragment = eventId === undefined ? undefined : eventFragment(read.model, eventId)
      if (eventId === undefined || fragment === undefined || seen.has(`${modelId} ${eventId}`)) {
        continue
      }
      seen.add(`${modelId} ${eventId}`)
      if (seen.size > mostPictures) continue
      here.push({ modelId, eventId, model: read.title, fragment, lookOf: read.lookOf })
    }
    if (here.length > 0) of.set(notice, here)
  }
  return { of, more: Math.max(0, seen.size - mostPictures) }
}

/** The places a notice names, as anchors: of its entry, and of a round the risks it is about. A receipt speaks of what was signed, not of what stands. */
async function anchorsOf(tx: TenantTx, { kind, entry }: Notice): Promise<readonly string[]> {
  if (kind === 'round.receipt') return []
  if (!('roundId' in entry.data)) return anchorsIn(entry)
  const found = await findRound(tx, entry.data.roundId)
  return found === undefined ? [] : await aboutIn(tx, found)
}

async function aboutIn(
  tx: TenantTx,
  { modelId, round }: NonNullable<Awaited<ReturnType<typeof findRound>>>,
): Promise<readonly string[]> {
  const { scope } = round
  if (scope.kind === 'risks') return scope.ids.map((id) => `risks/${id}`)
  if (scope.kind === 'model') return []
  const splits = await listSplits(tx, modelId)
  const about = splits.filter(({ id }) => scope.ids.includes(id))
  return about.map(({ riskId }) => `risks/${riskId}`)
}

function anchorsIn({ data }: AuditEntry): readonly string[] {
  if ('parts' in data) return data.parts.map(({ risk }) => `risks/${risk.id}`)
  if ('risk' in data) return [`risks/${data.risk.id}`]
  if ('place' in data) return [data.place.anchor]
  if ('element' in data) return [data.element.element]
  return []
}

/** Each model once in a mail; null: there is none, or it is archived. */
function readingOnce(tx: TenantTx) {
  const known = new Map<string, Promise<Reading | null>>()
  return async (modelId: string) => {
    const reading = known.get(modelId) ?? readingOf(tx, modelId)
    known.set(modelId, reading)
    return await reading
  }
}

interface Reading extends Pick<Picture, 'lookOf'> {
  readonly model: Model
  readonly title: LocalText
}

const nobody: Look = { shape: 'ring', colour: 8 }

async function readingOf(tx: TenantTx, modelId: string): Promise<Reading | null> {
  const row = await findModel(tx, modelId)
  if (row === undefined || row.archivedAt !== null) return null
  const { model } = await loadModel(tx, modelId)
  const orgs = new Map((await listOrganizations(tx)).map((org) => [org.id, org]))
  const looks = new Map(
    (await listMappings(tx, modelId)).flatMap(({ stakeholderId, orgId }) => {
      const org = orgs.get(orgId)
      if (org === undefined || !isShape(org.shape)) return []
      return [[stakeholderId, { colour: org.colour, shape: org.shape }] as const]
    }),
  )
  return {
    model,
    title: shownText(model.meta === unnamedMeta ? row.title : model.meta.title),
    lookOf: (stakeholder) => looks.get(stakeholder) ?? nobody,
  }
}
