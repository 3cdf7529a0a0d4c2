'use client'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTRPC } from '#app/_client/trpc.tsx'
import { proposedElements } from './proposed-elements.ts'
import { useHere } from './steward/use-stewardship.ts'

/** The elements of which an edit waits for an answer; none until the server has said. */
export function useProposedElements(): ReadonlySet<string> {
  const { data } = useQuery(useTRPC().model.proposals.queryOptions(useHere()))
  return useMemo(() => proposedElements(data ?? []), [data])
}
