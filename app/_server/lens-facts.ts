import 'server-only'
import { agreementOf } from '#app/w/[workspace]/models/[model]/_parts/agreement-of.ts'
import { changeBase } from '#app/w/[workspace]/models/[model]/flow/_parts/lens/change-base.ts'
import type { Model } from '#lib/model/model.ts'
import type { Lens, LensFacts } from '#lib/picture/lens/paint.ts'
import { caller } from './caller.tsx'

/** What a lens needs beside the model: the agreement as it stands, and for changes the model as it was. */
export async function lensFacts(
  at: { readonly workspaceId: string; readonly modelId: string },
  model: Model,
  lens: Lens,
  /** the state that changes are told against, as it stands in an address */
  since?: string | null,
): Promise<LensFacts> {
  if (lens !== 'responsibility' && lens !== 'signature' && lens !== 'change') return {}
  const call = await caller()
  const rows = await call.agreement.list(at)
  if (lens === 'change') {
    const { seq } = changeBase(rows.signOffs, since)
    return { before: (await call.model.content({ ...at, seq })).model }
  }
  const { seats, gaps } = agreementOf(model, rows)
  return { splits: rows.splits, seats, gaps }
}
