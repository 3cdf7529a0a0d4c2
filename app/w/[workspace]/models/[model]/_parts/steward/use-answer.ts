'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Json } from '#lib/base/canonical-json.ts'
import { useHere } from './use-stewardship.ts'

/** What is answered to a proposed edit; who accepts says what they see standing at each of its changes. */
export type Answer =
  | { readonly answer: 'accept'; readonly seen: readonly Json[] }
  | { readonly answer: 'decline'; readonly reason: string }
  | { readonly answer: 'withdraw' }

const done = { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } as const

/** Answers a proposed edit and says in words what came of it (ST-13). */
export function useAnswer(proposalId: string): {
  readonly answer: (answer: Answer, taken?: () => void) => void
  readonly isPending: boolean
} {
  const t = useTranslations('steward.proposals')
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const { mutate, isPending } = useMutation(
    trpc.model.answerEdit.mutationOptions({
      onSuccess: (_, { answer }) => notify({ title: t(done[answer]) }),
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
      onSettled: async () => await queries.invalidateQueries(trpc.model.proposals.pathFilter()),
    }),
  )
  return {
    answer: (answer, taken) => {
      // As JSON: what has no value is left out.
      const plain = JSON.parse(JSON.stringify(answer)) as Omit<
        Parameters<typeof mutate>[0],
        keyof typeof here | 'proposalId'
      >
      mutate({ ...here, proposalId, ...plain }, { onSuccess: () => taken?.() })
    },
    isPending,
  }
}
