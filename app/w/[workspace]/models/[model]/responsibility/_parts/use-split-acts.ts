'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { useNegotiationWords } from './negotiation/use-words.ts'
import { useHere } from '../../_parts/steward/use-stewardship.ts'

/** What can be done to splits; each act asks for the rows again and says in words when it was refused. */
export function useSplitActs() {
  const t = useTranslations('agreement.responsibility.done')
  const words = useNegotiationWords()
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const sayWhy = useRefusalWords()
  const settled = {
    onError: (error: unknown) => notify({ title: sayWhy(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries(trpc.agreement.list.pathFilter()),
  }
  const propose = useMutation(
    trpc.agreement.propose.mutationOptions({
      ...settled,
      onSuccess: () => notify({ title: t('proposed') }),
    }),
  )
  const respond = useMutation(
    trpc.agreement.respond.mutationOptions({
      ...settled,
      onSuccess: (_done, { answer }) =>
        notify({
          title:
            answer === 'sendBack'
              ? words.done.sentBack
              : t(answer === 'accept' ? 'accepted' : 'declined'),
        }),
    }),
  )
  const withdraw = useMutation(
    trpc.agreement.withdraw.mutationOptions({
      ...settled,
      onSuccess: () => notify({ title: t('withdrawn') }),
    }),
  )
  const counter = useMutation(
    trpc.agreement.counter.mutationOptions({
      ...settled,
      onSuccess: () => notify({ title: words.done.countered }),
    }),
  )
  const again = useMutation(
    trpc.agreement.proposeAgain.mutationOptions({
      ...settled,
      onSuccess: () => notify({ title: words.done.again }),
    }),
  )
  return { here, propose, respond, withdraw, counter, again }
}
