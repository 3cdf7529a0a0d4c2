import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'

/** The workspace as it stands, and what a change of one of its settings says (`changed`) and reads anew when it has ended. */
export function useSetting(workspaceId: string, changed: string) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const { data } = useQuery(trpc.workspace.get.queryOptions({ workspaceId }))
  const outcome = {
    onSuccess: () => notify({ title: changed }),
    onError: (error: Parameters<typeof said>[0]) => notify({ title: said(error), tone: 'bad' }),
    onSettled: async () => {
      await queries.invalidateQueries(trpc.workspace.get.pathFilter())
      await queries.invalidateQueries(trpc.model.stewardship.pathFilter())
    },
  }
  return { workspace: data?.workspace, outcome }
}
