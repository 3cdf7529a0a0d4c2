'use client'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#app/_client/trpc.tsx'
import type { NoteView } from '#server/notes/queries/list.ts'
import { useHere } from '../steward/use-stewardship.ts'

/** Nobody is told of a note, colleagues neither: while they are open they are asked for again, in milliseconds (F-173). */
const every = 20_000

export interface FoundNotes {
  /** undefined until they are known */
  readonly notes: readonly NoteView[] | undefined
  readonly isError: boolean
  readonly isOffline: boolean
  readonly retry: () => void
}

/** The notes of the reader's own organisation at a place. */
export function useNotes(anchor: string, isOpen: boolean): FoundNotes {
  const trpc = useTRPC()
  const here = useHere()
  const { data, isError, isPaused, refetch } = useQuery(
    trpc.note.list.queryOptions(
      { ...here, anchor },
      { staleTime: 5_000, refetchInterval: isOpen ? every : false },
    ),
  )
  return { notes: data, isError, isOffline: isPaused, retry: () => void refetch() }
}
