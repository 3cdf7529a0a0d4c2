'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { inboxWords } from '#lib/words/areas/inbox.ts'
import type { InboxRow } from '#server/notices/inbox-row.ts'
import { rowKey, rowPlace } from './row-place.ts'

/** Edits of models alone ask for nothing again (F-212), and yet overtake signatures. Milliseconds. */
const every = 30_000

/** A row that is answered where it stands. */
export type Answerable = Extract<InboxRow, { readonly is: 'answer' | 'edit' }>

export type Answer =
  | { readonly answer: 'accept' }
  | { readonly answer: 'decline'; readonly reason: string }

/** Under which words a row is answered. */
export function actOf(row: Answerable): 'answer' | 'counter' | 'edit' {
  return row.is === 'answer' && row.counter !== undefined ? 'counter' : row.is
}

/** The words of the inbox in the reader's language; they come with the parts that show them. */
export function useInboxWords() {
  return inboxWords[useLocale()]
}

/** What waits for the member, and answering it in its place. A row goes when the server has said that it is answered (F-217). */
export function useInbox(workspaceId: string) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const say = useSaid(workspaceId)
  const asked = trpc.notice.inbox.queryOptions({ workspaceId })
  const list = useQuery({ ...asked, refetchInterval: every })
  // Without a network it fails at once: nothing is answered later, when nobody looks.
  const now = { networkMode: 'always' as const }
  const respond = useMutation({ ...trpc.agreement.respond.mutationOptions(), ...now })
  const answerEdit = useMutation({ ...trpc.model.answerEdit.mutationOptions(), ...now })

  const send = async (row: Answerable, given: Answer) => {
    const of = { workspaceId, modelId: row.modelId }
    if (row.is === 'answer') {
      return await respond.mutateAsync({ ...of, splitId: row.splitId, ...given })
    }
    const seen = given.answer === 'accept' ? { seen: [...(row.plain?.seen ?? [])] } : {}
    return await answerEdit.mutateAsync({ ...of, proposalId: row.proposalId, ...given, ...seen })
  }
  const asNow = () => {
    void queries.invalidateQueries(trpc.notice.inbox.pathFilter())
    void queries.invalidateQueries(trpc.agreement.list.pathFilter())
    void queries.invalidateQueries(trpc.model.proposals.pathFilter())
  }
  /** whether it was done */
  const answer = async (row: Answerable, given: Answer): Promise<boolean> => {
    try {
      await send(row, given)
    } catch (error) {
      say.failed(error)
      asNow()
      return false
    }
    // What was asked for before it was answered would bring the row back.
    await queries.cancelQueries({ queryKey: asked.queryKey })
    queries.setQueryData(asked.queryKey, (rows) =>
      rows?.filter((other) => rowKey(other) !== rowKey(row)),
    )
    say.done(row, given)
    asNow()
    return true
  }
  return { list, isBusy: respond.isPending || answerEdit.isPending, answer }
}

/** Says what came of an answer, with the way to its place. */
function useSaid(workspaceId: string) {
  const words = useInboxWords()
  const router = useRouter()
  const notify = useNotify()
  const sayWhy = useRefusalWords()
  return {
    done: (row: Answerable, { answer }: Answer) => {
      const { accepted, declined } = words.act[actOf(row)]
      const run = () => router.push(rowPlace(workspaceId, row))
      const title = answer === 'accept' ? accepted : declined
      notify({ title, action: { label: words.show, run } })
    },
    failed: (error: unknown) => notify({ title: sayWhy(error), tone: 'bad' }),
  }
}
