import type { Locale } from '#lib/model/local-text.ts'
import type { Lens } from '#lib/picture/lens/paint.ts'
import type { TransferUnit } from '#lib/picture/units/unit-of.ts'

/** Where the picture of a model's flow is found; `version` makes a new address of a model that has changed. */
export function pictureAddress(
  at: { readonly workspaceId: string; readonly modelId: string },
  shown: {
    readonly lang: Locale
    readonly lens: Lens
    readonly unit?: TransferUnit
    readonly since?: string
    /** it is what a canvas opens with, as a whole or at a zoom: drawn as it is seen there (P-122) */
    readonly opens?: string
    readonly version: string
  },
): string {
  const { version, ...rest } = shown
  const query = new URLSearchParams({ ...rest, v: version })
  return `/api/pictures/${at.workspaceId}/${at.modelId}?${query.toString()}`
}
