'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Check, RotateCcw } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import type { ThreadView as Thread } from '#server/comments/queries/read.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useOrgs } from '../use-orgs.ts'
import { CommentItem } from './comment-item.tsx'
import { Composer } from './composer.tsx'
import { firstUnseen } from './first-unseen.ts'
import { textFor, useCommentActs } from './use-comment-acts.ts'
import { useTellSeen } from './seen-elsewhere.ts'
import { usePutThread } from './use-threads.ts'
import { useWasInSight } from './use-was-in-sight.ts'
import { When } from './when.tsx'

/** One thread: everything said in it, and the way to answer, resolve or reopen it. What has been in sight is seen (F-53). */
export function ThreadView({ thread }: { readonly thread: Thread }) {
  const t = useTranslations('comments')
  const trpc = useTRPC()
  const here = { ...useHere(), threadId: thread.id }
  const acts = useCommentActs()
  const { data, isError, refetch } = useQuery(trpc.comment.thread.queryOptions(here))
  const { me } = useRoom()
  const [unread] = useState(thread.unread)
  const end = useRef<HTMLSpanElement>(null)
  const start = useRef<HTMLParagraphElement>(null)
  const last = data?.comments.at(-1)?.n
  const hasNews = thread.unread > 0 || thread.isCalled
  const isRead = useWasInSight(
    end,
    hasNews && last !== undefined ? `${last} ${data?.rev}` : undefined,
  )
  useSeen(here, isRead ? last : undefined, data?.rev)
  const isThere = data !== undefined
  // One begins to read at what is new, else at the end.
  useLayoutEffect(() => {
    if (!isThere) return
    if (start.current === null) end.current?.scrollIntoView({ block: 'end' })
    else start.current.scrollIntoView({ block: 'start' })
  }, [isThere])
  if (data === undefined) {
    return isError ? (
      <TryAgain why={t('failed')} onRetry={() => void refetch()} />
    ) : (
      <p className="p-3 text-sm text-muted">{t('loading')}</p>
    )
  }
  const isOpen = thread.resolved === null
  const { comments } = data
  const firstNew = firstUnseen(comments, unread, me.userId)
  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-3.5 py-3">
        <ol aria-label={t('thread.comments')} className="grid gap-3.5">
          {comments.map((comment) => (
            <li key={comment.n}>
              {comment.n === firstNew && comment.n > 1 && (
                <p
                  ref={start}
                  className="mb-2 border-t border-ai-line pt-1 text-center text-2xs text-ai"
                >
                  {t('thread.new')}
                </p>
              )}
              <CommentItem threadId={thread.id} comment={comment} />
            </li>
          ))}
        </ol>
        <span ref={end} aria-hidden className="block h-px" />
        {thread.resolved !== null && <Resolved resolved={thread.resolved} />}
      </div>
      <div className="grid gap-2 border-t border-line px-3.5 py-3">
        {isOpen && (
          <Composer
            key={thread.id}
            label={t('write.reply')}
            sendLabel={t('write.sendReply')}
            draft={textFor(thread.id)}
            isPending={acts.isPending}
            onSend={(said) => acts.reply(thread.id, said)}
          />
        )}
        <Button
          className="justify-self-start"
          disabled={acts.isPending}
          icon={isOpen ? <Check size={14} aria-hidden /> : <RotateCcw size={14} aria-hidden />}
          onClick={() => acts.resolve(thread.id, isOpen)}
        >
          {t(isOpen ? 'thread.resolve' : 'thread.reopen')}
        </Button>
      </div>
    </>
  )
}

function Resolved({
  resolved: { by, at },
}: {
  readonly resolved: NonNullable<Thread['resolved']>
}) {
  const t = useTranslations('comments.thread')
  const { nameOf } = useOrgs()
  return (
    <p className="mt-3 rounded-control border border-ok-line bg-ok-soft px-2.5 py-1.5 text-xs text-ok">
      {t('resolvedBy', { person: by.name, org: nameOf(by.orgId) })} · <When at={at} />
      <span className="block">{t('resolvedHint')}</span>
    </p>
  )
}

/** Tells the server that this person has seen the thread up to a comment, as it stood after a change. */
function useSeen(
  here: { readonly workspaceId: string; readonly modelId: string; readonly threadId: string },
  upTo: number | undefined,
  rev: number | undefined,
): void {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const put = usePutThread()
  const tellOthers = useTellSeen()
  const { mutate } = useMutation(
    trpc.comment.saw.mutationOptions({
      onSuccess: async (thread) => {
        put(thread)
        tellOthers(thread)
        await queries.invalidateQueries(trpc.workspace.home.pathFilter())
        await queries.invalidateQueries(trpc.notice.inbox.pathFilter())
      },
    }),
  )
  const { workspaceId, modelId, threadId } = here
  useEffect(() => {
    if (upTo !== undefined && rev !== undefined) {
      mutate({ workspaceId, modelId, threadId, upTo, rev })
    }
  }, [mutate, workspaceId, modelId, threadId, upTo, rev])
}
