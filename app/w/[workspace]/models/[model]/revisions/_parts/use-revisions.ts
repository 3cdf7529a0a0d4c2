'use client'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useHere } from '../../_parts/steward/use-stewardship.ts'

/** The revisions of the model, the newest first, as the server has them. */
export function useRevisions() {
  return useQuery(useTRPC().revision.list.queryOptions(useHere()))
}

/** A revision as the list tells it. */
export type Revision = NonNullable<ReturnType<typeof useRevisions>['data']>[number]
