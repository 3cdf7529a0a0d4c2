'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'use-intl'
import { useWhy } from '#app/_client/parts/use-why.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { deputyRefusalWords } from '#lib/words/areas/agreement/deputies.ts'
import { deputiesWords } from '#lib/words/areas/members/deputies.ts'
import { useMembersChanged } from '../use-members-changed.ts'

/** The words of deputies in the reader's language. */
export function useDeputiesWords() {
  return deputiesWords[useLocale()]
}

/** Who stands in for whom in the consortium, those to come and running first. */
export function useDeputies(workspaceId: string) {
  return useQuery(useTRPC().deputy.list.queryOptions({ workspaceId }))
}

export type DeputationRow = NonNullable<ReturnType<typeof useDeputies>['data']>[number]

/** Asks again for who stands in, and for all that follows from it. */
export function useDeputiesChanged(): () => Promise<void> {
  const queries = useQueryClient()
  const trpc = useTRPC()
  const membersChanged = useMembersChanged()
  return async () => {
    await Promise.all([queries.invalidateQueries(trpc.deputy.pathFilter()), membersChanged()])
  }
}

/** Why something about deputies was refused: by its own reason (AG-53), or any other. */
export function useDeputyWhy(): (error: unknown) => string {
  return useWhy(deputyRefusalWords[useLocale()])
}
