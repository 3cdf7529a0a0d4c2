'use client'
import { useQuery } from '@tanstack/react-query'
import { MessagesSquare } from 'lucide-react'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import type { ConsultSubject } from '#lib/agreement/consult/consultation.ts'
import { filled } from '#lib/words/filled.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useOrgs } from '../use-orgs.ts'
import { useConsultWords } from './use-consult.ts'

interface Props {
  readonly subjects: readonly ConsultSubject[]
  /** of this organisation alone, whose name stands beside it */
  readonly orgId?: string
}

/** 社内確認中 / that an organisation consults on one of these, to everybody alike, and nothing else of it (F-276). */
export function RunningMark({ subjects, orgId }: Props) {
  const trpc = useTRPC()
  const words = useConsultWords()
  const { nameOf } = useOrgs()
  const { data = [] } = useQuery(trpc.consultation.running.queryOptions(useHere()))
  const ids = new Set(subjects.map(({ id }) => id))
  const orgs = new Set(data.flatMap((one) => (ids.has(one.subject.id) ? [one.orgId] : [])))
  return [...orgs]
    .filter((one) => orgId === undefined || one === orgId)
    .map((one) => (
      <Badge key={one} tone="ai">
        <MessagesSquare size={12} aria-hidden />
        {orgId === undefined ? filled(words.runningOf, { org: nameOf(one) }) : words.running}
      </Badge>
    ))
}
