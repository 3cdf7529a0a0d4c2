import { listGone, type StoredChange } from '#db/repos/element-changes.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { mentionsOf } from '#lib/model/mentions.ts'
import { lastNames } from '#lib/model/queries/last-names.ts'

const most = 200

/**
 * What elements were last called that these changes mention and that have been deleted since (ST-14), by id; those without a name
 * are left out. Asked about are the first 200 mentioned. Told from the log alone, so that reading a history replays no model.
 */
export async function goneNames(
  tx: TenantTx,
  modelId: string,
  changes: readonly StoredChange[],
): Promise<Readonly<Record<string, LocalText>>> {
  const mentioned = [...new Set(changes.flatMap(mentionsOf))].slice(0, most)
  if (mentioned.length === 0) return {}
  return lastNames(await listGone(tx, modelId, mentioned))
}
