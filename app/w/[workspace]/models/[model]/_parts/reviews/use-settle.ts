'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useSaveState } from '#app/_client/room/hooks.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Permission } from '#lib/policy/permissions.ts'
import { filled } from '#lib/words/filled.ts'
import type { ListedReview } from '#server/reviews/queries/list.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useReviewWords } from './use-reviews.ts'

/** So many the server settles at once (S-133). */
const mostAtOnce = 100

export interface Settling {
  /** `never`: not by this person */
  readonly may: 'may' | 'never' | 'archived' | 'offline'
  readonly isBusy: boolean
  /** what was done last, in words; empty: nothing yet */
  readonly said: string
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
  const isOffline = useSaveState().state === 'offline'
  const { data: model } = useQuery(trpc.model.get.queryOptions(here))
  const [said, setSaid] = useState('')
  const { mutateAsync, isPending } = useMutation(trpc.review.settle.mutationOptions())
  const isArchived = model !== undefined && model.archivedAt !== null
  const mayNow = isArchived ? 'archived' : isOffline ? 'offline' : 'may'

  const settleSome = async (reviews: readonly ListedReview[]): Promise<boolean> => {
    const [some, later] = [reviews.slice(0, mostAtOnce), reviews.slice(mostAtOnce)]
    const looks = some.map(({ key, last }) => ({ key, epoch: last.epoch, seq: last.seq }))
    const { isOpen } = await mutateAsync({ ...here, looks })
    const areOpen = later.length > 0 && !(await settleSome(later))
    return !isOpen && !areOpen
  }
  const settle = async (reviews: readonly ListedReview[]): Promise<boolean> => {
    if (isPending) return false
    setSaid('')
    try {
      const isDone = await settleSome(reviews)
      await queries.invalidateQueries({ queryKey: trpc.review.list.pathKey() })
      const count = reviews.length
      if (!isDone) notify({ title: screen.stillOpen })
      else setSaid(count === 1 ? screen.settled : filled(screen.settledAll, { count }))
      return isDone
    } catch (error) {
      notify({ title: screen.notSettled, detail: refusalWords(error), tone: 'bad' })
      return false
    }
  }
  return {
    may: permissions.includes('review.settle') ? mayNow : 'never',
    isBusy: isPending,
    said,
    settle,
  }
}
