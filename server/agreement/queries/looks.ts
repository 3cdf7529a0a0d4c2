import { listCardLooks } from '#db/repos/card-looks.ts'
import type { TenantTx } from '#db/tenant.ts'
import { type Look, lookText } from '#lib/agreement/board/looks.ts'
import { contentOf } from '../content.ts'
import { readStanding, type Standing } from '../standing.ts'
import { runtime } from '#server/runtime.ts'

/** What is looked at when the card of a risk is opened now; refused when the model has no such risk. */
export function lookedAt(standing: Standing, riskId: string): string {
  const { text } = contentOf(standing, riskId)
  return runtime().hash(lookText(text, riskId, standing.rows.splits))
}

/** Who has looked last at which card, and whether that stands as it was seen (S-216). */
export async function listLooks(tx: TenantTx, modelId: string): Promise<readonly Look[]> {
  const standing = await readStanding(tx, modelId)
  const now = new Map<string, string>()
  return (await listCardLooks(tx, modelId)).flatMap(({ digest, at, ...look }) => {
    const { riskId } = look
    if (!Object.hasOwn(standing.model.risks, riskId)) return []
    const present = now.get(riskId) ?? lookedAt(standing, riskId)
    now.set(riskId, present)
    return [{ ...look, at: at.toISOString(), isPresent: digest === present }]
  })
}
