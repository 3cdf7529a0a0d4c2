'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { useHere } from './use-stewardship.ts'

/** The edits of an element that wait for an answer, before and after, with the answer for those who give it (ST-13). */
export function ProposalList({ element }: { readonly element: string }) {
  const t = useTranslations('steward.proposals')
  const trpc = useTRPC()
  const { data } = useQuery(trpc.model.proposals.queryOptions(useHere()))
  const open = (data ?? []).filter(
    (p) => p.status === 'open' && p.changes.some((change) => change.element === element),
  )
  if (open.length === 0) return null
  return (
    <section className="rounded-control border border-line bg-tag p-2">
      <h3 className="font-semibold">{t('title')}</h3>
      <ul className="mt-1 grid gap-2">
        {open.map((proposal) => (
          <li key={proposal.id}>
            <ProposalCard proposal={proposal} />
          </li>
        ))}
      </ul>
    </section>
  )
}
