import type { TenantTx } from '#db/tenant.ts'
import { exportModel } from '#lib/exchange/json.ts'
import { loadModel } from '../load-model.ts'

/** A model in the native format as canonical text, with the sequence number it holds (S-30). */
export async function exported(
  tx: TenantTx,
  modelId: string,
): Promise<{ readonly text: string; readonly seq: number }> {
  const { model, seq } = await loadModel(tx, modelId)
  return { text: exportModel(model), seq }
}
