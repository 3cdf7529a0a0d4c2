'use client'
import { useLocale } from 'use-intl'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import type { OrgFace } from '#app/_client/parts/org-mark.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import type { AgreementStatus } from './agreement-status.tsx'

/** An organisation account as the screens of the agreement show it. */
export interface Org {
  readonly id: string
  readonly face: OrgFace
}

/** The reader's own organisation, and how to show any. */
export function useOrgs(): { readonly mine: Org; readonly face: (orgId: string) => OrgFace } {
  const { orgs, me } = useRoom()
  const face = faceFinder(orgs, useLocale())
  return { mine: { id: me.orgId, face: face(me.orgId) }, face }
}

/** Organisations that take part in the agreement: those a stakeholder is, and those that carry or signed; one's own first. */
export function useAgreementOrgs(status: AgreementStatus): readonly Org[] {
  const { orgs, me } = useRoom()
  const { face } = useOrgs()
  const part = new Set([
    ...Object.values(status.map),
    ...status.splits.map((s) => s.orgId),
    ...status.seats.map((s) => s.orgId),
  ])
  const ids = orgs.map((org) => org.id).filter((id) => part.has(id))
  const first = ids.filter((id) => id === me.orgId)
  return [...first, ...ids.filter((id) => id !== me.orgId)].map((id) => ({ id, face: face(id) }))
}
