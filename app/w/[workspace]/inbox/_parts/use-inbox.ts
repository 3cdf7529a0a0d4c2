'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { inboxWords } from '#lib/words/areas/inbox.ts'

/** Edits of models alone ask for nothing again (F-212), and yet overtake signatures. Milliseconds. */
const every = 30_000

/** The words of the inbox in the reader's language; they come with the parts that show them. */
export function useInboxWords() {
  return inboxWords[useLocale()]
}

/** What waits for the member, and accepting a proposed part in its place. */
export function useInbox(workspaceId: string) {
  const words = useInboxWords()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const sayWhy = useRefusalWords()
  const list = useQuery({
    ...trpc.notice.inbox.queryOptions({ workspaceId }),
    refetchInterval: every,
  })
  const respond = useMutation(
    trpc.agreement.respond.mutationOptions({
      onSuccess: () => notify({ title: words.accepted }),
      onError: (error) => notify({ title: sayWhy(error), tone: 'bad' }),
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries(trpc.notice.inbox.pathFilter()),
          queries.invalidateQueries(trpc.agreement.list.pathFilter()),
        ]),
    }),
  )
  return {
    list,
    isBusy: respond.isPending,
    /** whether it was done */
    accept: async (modelId: string, splitId: string): Promise<boolean> => {
      try {
        await respond.mutateAsync({ workspaceId, modelId, splitId, answer: 'accept' })
        return true
      } catch {
        return false // said where it failed
      }
    },
  }
}
