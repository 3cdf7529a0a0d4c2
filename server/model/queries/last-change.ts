import { findDocHead, readDoc, readUpdates, type StoredDoc } from '#db/repos/docs.ts'
import type { Member } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import { inspectUpdate, logLimits } from '#lib/doc/inspect.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { elementName } from '#lib/model/queries/element-name.ts'

/** Who changed a model last, when, and what: the element is null for a new model and for one that is gone since. */
export interface LastChange {
  readonly at: Date
  readonly by: { readonly userId: string; readonly name: string; readonly orgId: string } | null
  /** whether it is the content the model was made with */
  readonly isFirst: boolean
  readonly element: { readonly id: string; readonly name: LocalText } | null
}

/** The last committed change of a model; null for a document nobody has written to. */
export async function lastChange(
  tx: TenantTx,
  modelId: string,
  model: Model,
  members: readonly Member[],
): Promise<LastChange | null> {
  const head = await findDocHead(tx, modelId)
  if (head === undefined || head.seq === 0) return null
  const [last] = await readUpdates(tx, modelId, head.epoch, head.seq - 1, head.seq)
  if (last === undefined) return null
  const member = members.find((m) => m.userId === last.userId)
  const isFirst = last.seq === 1
  const before = isFirst ? undefined : await readDoc(tx, modelId, head.seq - 1)
  return {
    at: last.at,
    by:
      member === undefined
        ? null
        : { userId: member.userId, name: member.name, orgId: member.orgId },
    isFirst,
    element: before === undefined ? null : touched(before, last.data, model),
  }
}

function touched(before: StoredDoc, update: Uint8Array, model: Model): LastChange['element'] {
  const updates = before.updates.map((earlier) => earlier.data)
  const doc = docFromUpdates(before.snapshot, updates)
  const seen = inspectUpdate(doc, update, logLimits)
  doc.destroy()
  if ('refused' in seen) return null
  const named = seen.touches.flatMap(({ key }) => {
    const name = elementName(model, key)
    return name === undefined ? [] : [{ id: key.split('|')[0] ?? key, name }]
  })
  return named[0] ?? null
}
