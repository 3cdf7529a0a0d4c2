'use client'
import { nobody, OrgMark } from '#app/_client/parts/org-mark.tsx'

/** A stakeholder of the model, with the look of the organisation account behind it where there is one. */
export function StakeholderMark({ id, name }: { readonly id: string; readonly name: string }) {
  const face = useStakeholderFace(id)
  return <OrgMark org={{ ...(face ?? nobody), name }} />
}
