'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import type { KeptPlace } from '#app/_client/room/kept-edits.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { useTRPC, useTRPCClient } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { commandFor } from '#lib/model/difference-place.ts'
import { apart } from '#lib/policy/apart.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useOrgs } from '../use-orgs.ts'
import { proposeParts, type Proposed } from './propose-parts.ts'

/**
 * Proposes kept edits to the organisation that manages what they change (ST-12), what is independent as proposals of their own
 * (ST-6); what is proposed is kept no longer.
 */
export function ProposeKept({
  orgId,
  places,
}: {
  readonly orgId: string
  readonly places: readonly KeptPlace[]
}) {
  const t = useTranslations('stopped.kept')
  const here = useHere()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queries = useQueryClient()
  const tell = useTellProposed(orgId)
  const { kept } = useRoom()
  const { nameOf } = useOrgs()
  const states = useModel((model) => model.states)
  const parts = useMemo(() => apart({ states }, places), [states, places])
  const send = useMutation({
    mutationFn: async () =>
      await proposeParts(
        parts,
        async (part) => {
          // As JSON: what is cleared is left out.
          const commands = JSON.parse(JSON.stringify(part.map(commandFor))) as Parameters<
            typeof client.model.proposeEdit.mutate
          >[0]['commands']
          await client.model.proposeEdit.mutate({ ...here, commands })
        },
        (part) => kept.settle(part),
      ),
    onSuccess: tell,
    onSettled: async () => await queries.invalidateQueries(trpc.model.proposals.pathFilter()),
  })
  const told = { org: nameOf(orgId), count: String(places.length), parts: String(parts.length) }
  return (
    <Button look="primary" disabled={send.isPending} onClick={() => send.mutate()}>
      {t(parts.length > 1 ? 'proposeParts' : 'propose', told)}
    </Button>
  )
}

/** Says how many proposals went, and why the others did not. */
function useTellProposed(orgId: string): (done: Proposed) => void {
  const t = useTranslations('stopped.kept')
  const ask = useTranslations('steward.ask')
  const notify = useNotify()
  const said = useRefusalWords()
  const { nameOf } = useOrgs()
  return ({ sent, refusals }) => {
    const org = nameOf(orgId)
    const why = [...new Set(refusals.map(said))].join(' ')
    if (refusals.length === 0) {
      const title = sent > 1 ? t('sentParts', { org, sent: String(sent) }) : ask('sent', { org })
      notify({ title })
    } else if (sent === 0) notify({ title: why, tone: 'bad' })
    else {
      const counts = { sent: String(sent), count: String(sent + refusals.length) }
      notify({ title: t('sentSome', { org, ...counts }), detail: why, tone: 'bad' })
    }
  }
}
