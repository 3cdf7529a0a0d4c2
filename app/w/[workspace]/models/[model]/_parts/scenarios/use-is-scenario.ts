'use client'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useHere } from '../steward/use-stewardship.ts'

/** Whether the model is a to-be variant of another (F-134). */
export function useIsScenario(): boolean {
  const { data } = useQuery(useTRPC().model.get.queryOptions(useHere()))
  return data !== undefined && data.originId !== null
}
