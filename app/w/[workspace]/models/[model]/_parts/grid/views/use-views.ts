'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Audience, TableView, ViewTable } from '#lib/exchange/table-view.ts'
import { useHere } from '../../steward/use-stewardship.ts'

/** The saved views of a table that the person sees, and all one may do with them; a refusal is told in words. */
export function useViews(table: ViewTable) {
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const { data, isError } = useQuery(
    trpc.view.list.queryOptions({ ...here, table }, { staleTime: 60_000 }),
  )
  const shared = {
    onError: (error: unknown) => notify({ title: said(error), tone: 'bad' }),
    onSettled: async () => await queries.invalidateQueries(trpc.view.list.pathFilter()),
  }
  const save = useMutation(trpc.view.save.mutationOptions(shared))
  const rename = useMutation(trpc.view.rename.mutationOptions(shared))
  const replace = useMutation(trpc.view.replace.mutationOptions(shared))
  const remove = useMutation(trpc.view.remove.mutationOptions(shared))
  return {
    /** undefined until the list has come */
    list: data,
    isError,
    isPending: save.isPending || rename.isPending || replace.isPending || remove.isPending,
    save: (
      view: { readonly name: string; readonly audience: Audience; readonly content: TableView },
      done: (viewId: string) => void,
    ) => save.mutate({ ...here, table, ...view }, { onSuccess: ({ viewId }) => done(viewId) }),
    rename: (viewId: string, name: string, done: () => void) =>
      rename.mutate({ ...here, viewId, name }, { onSuccess: done }),
    replace: (viewId: string, content: TableView, done: () => void) =>
      replace.mutate({ ...here, viewId, content }, { onSuccess: done }),
    remove: (viewId: string, done: () => void) =>
      remove.mutate({ ...here, viewId }, { onSuccess: done }),
  }
}

export type Views = ReturnType<typeof useViews>
/** A saved view as the person sees it. */
export type SavedView = NonNullable<Views['list']>[number]
