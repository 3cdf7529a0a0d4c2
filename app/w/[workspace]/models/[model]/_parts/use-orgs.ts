'use client'
import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import type { OrgFace } from '#app/_client/parts/org-mark.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { say } from '#lib/model/local-text.ts'
import type { AgreementStatus } from './agreement-status.tsx'

/** An organisation account as the screens of the agreement show it. */
export interface Org {
  readonly id: string
  /** in full, for sentences */
  readonly name: string
  readonly face: OrgFace
}

/** The reader's own organisation, and how to show any. */
export function useOrgs() {
  const { orgs, me } = useRoom()
  const locale = useLocale()
  const face = useMemo(() => faceFinder(orgs, locale), [orgs, locale])
  const nameOf = (orgId: string): string => {
    const org = orgs.find((o) => o.id === orgId)
    return org === undefined ? face(orgId).name : say(org.name, locale)
  }
  const org = (id: string): Org => ({ id, face: face(id), name: nameOf(id) })
  return { mine: org(me.orgId), org, face, nameOf }
}

/** Organisations that take part in the agreement: those a stakeholder is, and those that carry or signed; one's own first. */
export function useAgreementOrgs(status: AgreementStatus): readonly Org[] {
  const { orgs, me } = useRoom()
  const { org } = useOrgs()
  const part = new Set([
    ...Object.values(status.map),
    ...status.splits.map((s) => s.orgId),
    ...status.seats.map((s) => s.orgId),
  ])
  const ids = orgs.map((o) => o.id).filter((id) => part.has(id))
  const first = ids.filter((id) => id === me.orgId)
  return [...first, ...ids.filter((id) => id !== me.orgId)].map(org)
}
