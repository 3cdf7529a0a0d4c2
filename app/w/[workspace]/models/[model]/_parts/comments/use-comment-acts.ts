'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { useHere } from '../steward/use-stewardship.ts'

/** Words and whom they call. */
export interface Said {
  readonly text: string
  readonly mentions: readonly string[]
}

/** Everything one may do about comments; a refusal is told in words, and what was written stays with who wrote it. */
export function useCommentActs() {
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const shared = {
    onError: (error: unknown) => notify({ title: said(error), tone: 'bad' }),
    onSettled: async () => await queries.invalidateQueries(trpc.comment.pathFilter()),
  }
  const open = useMutation(trpc.comment.open.mutationOptions(shared))
  const reply = useMutation(trpc.comment.reply.mutationOptions(shared))
  const edit = useMutation(trpc.comment.edit.mutationOptions(shared))
  const remove = useMutation(trpc.comment.remove.mutationOptions(shared))
  const resolve = useMutation(trpc.comment.resolve.mutationOptions(shared))
  const plain = ({ text, mentions }: Said) => ({ text, mentions: [...mentions] })
  return {
    isPending: open.isPending || reply.isPending || edit.isPending || resolve.isPending,
    open: (anchor: string, words: Said, done: (threadId: string) => void) =>
      open.mutate(
        { ...here, anchor, ...plain(words) },
        { onSuccess: ({ threadId }) => done(threadId) },
      ),
    reply: (threadId: string, words: Said, done: () => void) =>
      reply.mutate({ ...here, threadId, ...plain(words) }, { onSuccess: done }),
    edit: (threadId: string, n: number, words: Said, done: () => void) =>
      edit.mutate({ ...here, threadId, n, ...plain(words) }, { onSuccess: done }),
    remove: (threadId: string, n: number) => remove.mutate({ ...here, threadId, n }),
    resolve: (threadId: string, isResolved: boolean) =>
      resolve.mutate({ ...here, threadId, isResolved }),
  }
}
