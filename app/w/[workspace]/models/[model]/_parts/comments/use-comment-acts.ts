'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sending, useTextKey } from '#app/_client/parts/use-kept-text.ts'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { useHere } from '../steward/use-stewardship.ts'

/** Words and whom they call. */
export interface Said {
  readonly text: string
  readonly mentions: readonly string[]
}

/** Names the text for a new thread at a place, for an answer in a thread, or for one of its comments written anew. */
export function textFor(at: string, n?: number): string {
  return n === undefined ? at : `${at} ${n}`
}

/** Everything one may do about comments; a refusal is told in words, and what was written stays with who wrote it. */
export function useCommentActs() {
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const refusalOf = useRefusalWords()
  const shared = {
    onError: (error: unknown) => notify({ title: refusalOf(error), tone: 'bad' }),
    onSettled: async () => await queries.invalidateQueries(trpc.comment.threads.pathFilter()),
  }
  const keyOf = useTextKey()
  // Told by the change itself, not by the call: whoever sent may be elsewhere when the answer comes.
  const words = <S extends { readonly text: string }>(textOf: (said: S) => string) => ({
    onMutate: (sent: S) => sending.begins(keyOf(textOf(sent)), sent.text),
    onSuccess: (_: unknown, sent: S) => sending.arrived(keyOf(textOf(sent))),
    onError: (error: unknown, sent: S) => {
      sending.failed(keyOf(textOf(sent)))
      shared.onError(error)
    },
    onSettled: shared.onSettled,
  })
  const open = useMutation(
    trpc.comment.open.mutationOptions(words(({ anchor }) => textFor(anchor))),
  )
  const reply = useMutation(
    trpc.comment.reply.mutationOptions(words(({ threadId }) => textFor(threadId))),
  )
  const edit = useMutation(
    trpc.comment.edit.mutationOptions(words(({ threadId, n }) => textFor(threadId, n))),
  )
  const remove = useMutation(trpc.comment.remove.mutationOptions(shared))
  const resolve = useMutation(trpc.comment.resolve.mutationOptions(shared))
  const plain = ({ text, mentions }: Said) => ({ text, mentions: [...mentions] })
  return {
    isPending: open.isPending || reply.isPending || edit.isPending || resolve.isPending,
    open: (anchor: string, said: Said, done: (threadId: string) => void) =>
      open.mutate(
        { ...here, anchor, ...plain(said) },
        { onSuccess: ({ threadId }) => done(threadId) },
      ),
    reply: (threadId: string, said: Said) => reply.mutate({ ...here, threadId, ...plain(said) }),
    /** `done`: all that was written is saved */
    edit: (threadId: string, n: number, said: Said, done: () => void) =>
      edit.mutate(
        { ...here, threadId, n, ...plain(said) },
        { onSuccess: () => sending.hasMore(keyOf(textFor(threadId, n))) || done() },
      ),
    remove: (threadId: string, n: number) => remove.mutate({ ...here, threadId, n }),
    resolve: (threadId: string, isResolved: boolean) =>
      resolve.mutate({ ...here, threadId, isResolved }),
  }
}
