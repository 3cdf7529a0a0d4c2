'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useIsOffline } from '#app/_client/room/hooks.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Permission } from '#lib/policy/permissions.ts'
import { filled } from '#lib/words/filled.ts'
import type { ListedReview } from '#server/reviews/queries/list.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { say } from './said.ts'
import { settleAll } from './settle-all.ts'
import { useReviewWords } from './use-reviews.ts'

export interface Settling {
  /** `never`: not by this person */
  readonly may: 'may' | 'never' | 'archived' | 'offline'
  readonly isBusy: boolean
  /** Keeps for everybody that these were looked at, as far as they are shown (S-131). True: none of them is open any more. */
  readonly settle: (reviews: readonly ListedReview[]) => Promise<boolean>
}

/** The way to say that one has looked; what is refused is told, and stays (F-120). */
export function useSettle(permissions: readonly Permission[]): Settling {
  const { screen } = useReviewWords()
  const trpc = useTRPC()
  const here = useHere()
  const queries = useQueryClient()
  const notify = useNotify()
  const refusalWords = useRefusalWords()
  const isOffline = useIsOffline()
  const { data: model } = useQuery(trpc.model.get.queryOptions(here))
  const { mutateAsync, isPending } = useMutation(trpc.review.settle.mutationOptions())
  const isArchived = model !== undefined && model.archivedAt !== null
  const mayNow = isArchived ? 'archived' : isOffline ? 'offline' : 'may'

  const send = async (some: readonly ListedReview[]) => {
    const looks = some.map(({ key, last }) => ({ key, epoch: last.epoch, seq: last.seq }))
    return await mutateAsync({ ...here, looks })
  }
  const after = async () =>
    await queries.invalidateQueries({ queryKey: trpc.review.list.pathKey() })
  const settle = async (reviews: readonly ListedReview[]): Promise<boolean> => {
    if (isPending) return false
    say('')
    try {
      const isDone = await settleAll(reviews, { send, after })
      const count = reviews.length
      if (!isDone) notify({ title: screen.stillOpen })
      else say(count === 1 ? screen.settled : filled(screen.settledAll, { count }))
      return isDone
    } catch (error) {
      notify({ title: screen.notSettled, detail: refusalWords(error), tone: 'bad' })
      return false
    }
  }
  return {
    may: permissions.includes('review.settle') ? mayNow : 'never',
    isBusy: isPending,
    settle,
  }
}
