import { findLastUpdate } from '#db/repos/element-changes.ts'
import type { Member } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
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

/** The last committed change of a model, read from rows (S-107); null for a document nobody has written to. */
export async function lastChange(
  tx: TenantTx,
  modelId: string,
  model: Model,
  members: readonly Member[],
): Promise<LastChange | null> {
  const last = await findLastUpdate(tx, modelId)
  if (last === undefined) return null
  const member = members.find((m) => m.userId === last.userId)
  const named = last.keys.flatMap((key) => {
    const name = elementName(model, key)
    return name === undefined ? [] : [{ id: key.split('|')[0] ?? key, name }]
  })
  return {
    at: last.at,
    by:
      member === undefined
        ? null
        : { userId: member.userId, name: member.name, orgId: member.orgId },
    isFirst: last.seq === 1,
    element: named[0] ?? null,
  }
}
