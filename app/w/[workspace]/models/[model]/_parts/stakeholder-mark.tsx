'use client'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useFaces } from './use-faces.ts'

/** A stakeholder of the model, with the look of the organisation account behind it where there is one. */
export function StakeholderMark({ id, name }: { readonly id: string; readonly name: string }) {
  const faceOf = useFaces()
  return <OrgMark org={{ ...faceOf(id), name }} />
}
