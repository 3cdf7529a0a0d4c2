'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useIsOffline } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import type { OwnRowContent } from '#lib/catalog/risks/own/own-row.ts'
import { can } from '#lib/policy/can.ts'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

/** The consortium's own rows, archived ones included; undefined until they have come. */
export function useOwnRows() {
  const { workspaceId } = useHere()
  const { data, isError, refetch } = useQuery(
    useTRPC().catalogue.list.queryOptions({ workspaceId }),
  )
  const isOffline = useIsOffline()
  return { list: data, isFailed: isError && data === undefined, isOffline, retry: refetch }
}

/** One row of the list, with who wrote its newest version. */
export type ListedOwnRow = NonNullable<ReturnType<typeof useOwnRows>['list']>[number]

/** Whether the person writes own rows; no until their roles are known. */
export function useMayWrite(): boolean {
  const { me } = useRoom()
  const { workspaceId } = useHere()
  const { data } = useQuery(useTRPC().workspace.get.queryOptions({ workspaceId }))
  return can({ ...me, roles: data?.me.roles ?? [] }, 'catalogue.write')
}

/** The ways to write own rows; what is refused is told in words, and the list is asked for again either way. */
export function useWritingRows() {
  const { workspaceId } = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const { t } = useOwnRowsWords()
  const shared = {
    onError: (error: unknown) => notify({ title: t.notKept, detail: said(error), tone: 'bad' }),
    onSettled: async () => await queries.invalidateQueries(trpc.catalogue.pathFilter()),
  }
  const add = useMutation(trpc.catalogue.add.mutationOptions(shared))
  const change = useMutation(trpc.catalogue.change.mutationOptions(shared))
  const setArchived = useMutation(trpc.catalogue.setArchived.mutationOptions(shared))
  return {
    isBusy: add.isPending || change.isPending || setArchived.isPending,
    /** adds rows, all or none */
    add: (contents: readonly OwnRowContent[], done: (first: string | undefined) => void) =>
      add.mutate(
        { workspaceId, contents: [...contents] },
        { onSuccess: ({ rowIds }) => done(rowIds[0]) },
      ),
    /** makes the next version of a row */
    change: (
      of: { readonly id: string; readonly version: number },
      content: OwnRowContent,
      done: (version: number) => void,
    ) =>
      change.mutate(
        { workspaceId, rowId: of.id, version: of.version, content },
        { onSuccess: ({ version }) => done(version) },
      ),
    setArchived: (rowId: string, isArchived: boolean) =>
      setArchived.mutate({ workspaceId, rowId, isArchived }),
  }
}
