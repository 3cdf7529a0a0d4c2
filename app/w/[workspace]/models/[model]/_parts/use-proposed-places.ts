'use client'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useHere } from './steward/use-stewardship.ts'

/** Whether an edit of an element or cell waits for an answer: `root` is its collection or kind of cell, `key` its id (ST-13). */
export function useProposedPlaces(): (root: string, key: string) => boolean {
  const trpc = useTRPC()
  const { data } = useQuery(trpc.model.proposals.queryOptions(useHere()))
  const places = useMemo(() => {
    const open = (data ?? []).filter((proposal) => proposal.status === 'open')
    return new Set(open.flatMap((p) => p.changes.map((change) => `${change.root}/${change.key}`)))
  }, [data])
  return (root, key) => places.has(`${root}/${key}`)
}
