'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { refusalOf, useTRPC } from '#app/_client/trpc.tsx'
import type { Line } from './lines.ts'

/** How far the handing over is, and what could not be done, by line, in words. */
export interface Giving {
  readonly isRunning: boolean
  readonly total: number
  readonly done: number
  readonly failed: readonly { readonly line: Line; readonly why: string }[]
}

const nothingYet: Giving = { isRunning: false, total: 0, done: 0, failed: [] }

/**
 * Hands lines over one after another, each by an act of its own (F-224): what fails holds the others up no longer than that, and what was done
 * stays done when one goes away. An offer that stands already is done.
 */
export function useGiving(workspaceId: string): {
  readonly giving: Giving
  readonly give: (
    chosen: readonly { readonly line: Line; readonly orgId: string }[],
  ) => Promise<void>
} {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const said = useRefusalWords()
  const [giving, setGiving] = useState(nothingYet)
  const offer = useMutation(trpc.agreement.handOver.mutationOptions())
  const hand = useMutation(trpc.model.handOver.mutationOptions())
  const act = async (line: Line, orgId: string) => {
    const here = { workspaceId, modelId: line.model.id, orgId }
    if (line.is === 'part') await offer.mutateAsync({ ...here, splitId: line.part.splitId })
    else await hand.mutateAsync({ ...here, which: { is: 'own' } })
  }
  return {
    giving,
    give: async (chosen) => {
      setGiving({ isRunning: true, total: chosen.length, done: 0, failed: [] })
      for (const { line, orgId } of chosen) {
        try {
          await act(line, orgId)
          setGiving((now) => ({ ...now, done: now.done + 1 }))
        } catch (error) {
          const isDone = refusalOf(error)?.reason === 'already-proposed'
          const failed = isDone ? [] : [{ line, why: said(error) }]
          setGiving((now) => ({
            ...now,
            done: now.done + (isDone ? 1 : 0),
            failed: [...now.failed, ...failed],
          }))
        }
      }
      await queries.invalidateQueries(trpc.member.holdings.pathFilter())
      setGiving((now) => ({ ...now, isRunning: false }))
    },
  }
}
