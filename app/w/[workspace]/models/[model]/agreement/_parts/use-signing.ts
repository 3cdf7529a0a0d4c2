'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { refusalOf, useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { useHere } from '../../_parts/steward/use-stewardship.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'

/**
 * What is shown to be signed, and the acts. What is shown stays what it is until the person asks to look again: a signature is
 * given for what was read, never for what arrived meanwhile.
 */
export function useSigning(riskId: string) {
  const t = useTranslations('agreement.panel')
  const model = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const sayWhy = useRefusalWords()
  const { mine } = useOrgs()
  const [refused, setRefused] = useState(false)
  const here = { ...model, riskId }
  const shown = useQuery(
    trpc.agreement.prepare.queryOptions(here, {
      enabled: (query) => query.state.data === undefined,
      staleTime: Infinity,
      gcTime: 0,
    }),
  )
  const again = async () => {
    setRefused(false)
    await shown.refetch()
  }
  const onSettled = () => queries.invalidateQueries(trpc.agreement.list.pathFilter())
  const onError = (error: unknown) => {
    if (refusalOf(error)?.code === 'stale') setRefused(true)
    else notify({ title: sayWhy(error), tone: 'bad' })
  }
  const sign = useMutation(
    trpc.agreement.sign.mutationOptions({
      onSettled,
      onError,
      onSuccess: () => notify({ title: t('signed', { org: mine.name }) }),
    }),
  )
  const withdraw = useMutation(
    trpc.agreement.withdrawSignOff.mutationOptions({
      onSettled,
      onError,
      onSuccess: () => notify({ title: t('sentBack') }),
    }),
  )
  return { here, shown, again, refused, sign, withdraw }
}
