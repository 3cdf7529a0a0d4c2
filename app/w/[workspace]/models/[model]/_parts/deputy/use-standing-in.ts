'use client'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#app/_client/trpc.tsx'
import type { Permission } from '#lib/policy/permissions.ts'
import { useAgreementRows } from '../agreement-status.tsx'
import { useHere } from '../steward/use-stewardship.ts'

/** Who the reader is in the consortium this moment; a deputation begins, and ends, while the page is open. */
function useMeNow() {
  const { workspaceId } = useHere()
  return useQuery(useTRPC().workspace.get.queryOptions({ workspaceId })).data?.me
}

/** What the reader may do now, in the place of a colleague too (F-156); until that is known, what they might when the page was made. */
export function usePermissionsNow(given: readonly Permission[]): readonly Permission[] {
  return useMeNow()?.permissions ?? given
}

/** The colleague in whose place the reader answers and signs today, by id. */
export function useDeputyFor(): string | undefined {
  return useMeNow()?.deputyFor
}

/** The name of the colleague in whose place the reader answers and signs today; undefined: in their own name. */
export function useInPlaceOf(): string | undefined {
  const { modelId } = useHere()
  const principal = useDeputyFor()
  const people = useAgreementRows(modelId).data?.people
  return principal === undefined ? undefined : people?.[principal]?.name
}
