'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import type { KeptPlace } from '#app/_client/room/kept-edits.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { commandFor } from '#lib/model/difference-place.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useOrgs } from '../use-orgs.ts'

/** Proposes kept edits to the organisation that manages what they change (ST-12); what is proposed is kept no longer. */
export function ProposeKept({
  orgId,
  places,
}: {
  readonly orgId: string
  readonly places: readonly KeptPlace[]
}) {
  const t = useTranslations('stopped.kept')
  const told = useTranslations('steward.ask')
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const { kept } = useRoom()
  const { nameOf } = useOrgs()
  const org = nameOf(orgId)
  const send = useMutation(
    trpc.model.proposeEdit.mutationOptions({
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
      onSettled: async () => await queries.invalidateQueries(trpc.model.proposals.pathFilter()),
      onSuccess: () => {
        kept.settle(places)
        notify({ title: told('sent', { org }) })
      },
    }),
  )
  const propose = () => {
    // As JSON: what is cleared is left out.
    const commands = JSON.parse(JSON.stringify(places.map(commandFor))) as Parameters<
      typeof send.mutate
    >[0]['commands']
    send.mutate({ ...here, commands })
  }
  return (
    <Button look="primary" disabled={send.isPending} onClick={propose}>
      {t('propose', { org, count: String(places.length) })}
    </Button>
  )
}
