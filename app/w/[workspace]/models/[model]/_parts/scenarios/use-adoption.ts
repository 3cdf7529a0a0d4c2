'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { useHere } from '../steward/use-stewardship.ts'
import type { Decided } from './use-comparison.ts'

/** Asks for the adoption of the variant one is in, or answers it, and says in words what came of it (F-133). */
export function useAdoption() {
  const { done } = scenariosWords[useLocale()].adoption
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const manners = {
    onError: (error: unknown) => notify({ title: said(error), tone: 'bad' as const }),
    onSettled: async () => {
      await queries.invalidateQueries(trpc.scenario.pathFilter())
      await queries.invalidateQueries(trpc.model.content.pathFilter())
    },
  }
  const ask = useMutation(trpc.scenario.propose.mutationOptions(manners))
  const accept = useMutation(trpc.scenario.accept.mutationOptions(manners))
  const decline = useMutation(trpc.scenario.decline.mutationOptions(manners))
  const tell = (what: keyof typeof done) => notify({ title: done[what] })
  return {
    /** why what was asked was refused, until it is asked again */
    notAsked: ask.isError ? said(ask.error) : null,
    isBusy: ask.isPending || accept.isPending || decline.isPending,
    ask: (decided: Decided, digest: string, note: string, asked: () => void) =>
      ask.mutate(
        { ...here, ...decided, digest, ...(note !== '' && { note }) },
        {
          onSuccess: () => {
            tell('ask')
            asked()
          },
        },
      ),
    accept: (adoptionId: string, digest: string) =>
      accept.mutate(
        { ...here, adoptionId, digest },
        { onSuccess: ({ isAdopted }) => tell(isAdopted ? 'accept' : 'agree') },
      ),
    withdraw: (adoptionId: string) =>
      decline.mutate({ ...here, adoptionId }, { onSuccess: () => tell('withdraw') }),
    decline: (adoptionId: string, reason: string, declined: () => void) =>
      decline.mutate(
        { ...here, adoptionId, reason },
        {
          onSuccess: () => {
            tell('decline')
            declined()
          },
        },
      ),
  }
}
