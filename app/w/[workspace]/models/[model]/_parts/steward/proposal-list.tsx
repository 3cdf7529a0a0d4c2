'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { useOrgs } from '../use-orgs.ts'
import { ChangeLine } from './change-line.tsx'
import type { ChangedPlace } from './tell-place.ts'
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
            <Proposal proposal={proposal} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Shown {
  readonly id: string
  readonly ownerOrg: string
  readonly proposedBy: string
  readonly proposedOrg: string
  readonly proposerName: string
  readonly note: string
  readonly changes: readonly ChangedPlace[]
}

function Proposal({ proposal }: { readonly proposal: Shown }) {
  const t = useTranslations('steward.proposals')
  const { me } = useRoom()
  const canEdit = useCanEdit()
  const { nameOf } = useOrgs()
  const answer = useAnswer(proposal.id)
  const [isDeclining, setDeclining] = useState(false)
  return (
    <>
      <p className="text-muted">
        {t('by', { person: proposal.proposerName, org: nameOf(proposal.proposedOrg) })}
      </p>
      {proposal.note !== '' && <p>{proposal.note}</p>}
      {proposal.changes.map((change) => (
        <ChangeLine
          key={`${change.root}/${change.key}/${change.field ?? ''}`}
          change={change}
          withElement
        />
      ))}
      <div className="mt-1 flex flex-wrap gap-1.5">
        {canEdit && proposal.ownerOrg === me.orgId && (
          <>
            <Button look="primary" onClick={() => answer('accept')}>
              {t('accept')}
            </Button>
            <Button onClick={() => setDeclining(true)}>{t('decline')}</Button>
          </>
        )}
        {canEdit && proposal.proposedBy === me.userId && (
          <Button onClick={() => answer('withdraw')}>{t('withdraw')}</Button>
        )}
      </div>
      {isDeclining && (
        <Decline
          onClose={() => setDeclining(false)}
          onDecline={(reason) => {
            answer('decline', reason)
            setDeclining(false)
          }}
        />
      )}
    </>
  )
}

function Decline({
  onClose,
  onDecline,
}: {
  readonly onClose: () => void
  readonly onDecline: (reason: string) => void
}) {
  const t = useTranslations('steward')
  const [reason, setReason] = useState('')
  const isGiven = reason.trim() !== ''
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('proposals.declineTitle')}
      closeLabel={t('ask.cancel')}
      actions={
        <>
          <Button onClick={onClose}>{t('ask.cancel')}</Button>
          <Button look="primary" disabled={!isGiven} onClick={() => onDecline(reason.trim())}>
            {t('proposals.decline')}
          </Button>
        </>
      }
    >
      <TextArea label={t('proposals.reason')} value={reason} maxLength={2000} onText={setReason} />
    </Dialog>
  )
}

function useAnswer(proposalId: string) {
  const t = useTranslations('steward.proposals')
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const send = useMutation(
    trpc.model.answerEdit.mutationOptions({
      onSuccess: (_, { answer }) => {
        const done = { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } as const
        notify({ title: t(done[answer]) })
      },
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
      onSettled: async () => await queries.invalidateQueries(trpc.model.proposals.pathFilter()),
    }),
  )
  return (answer: 'accept' | 'decline' | 'withdraw', reason?: string) =>
    send.mutate({ ...here, proposalId, answer, ...(reason !== undefined && { reason }) })
}
