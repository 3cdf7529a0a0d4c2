'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Check, RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import type { ThreadView as Thread } from '#server/comments/queries/read.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useOrgs } from '../use-orgs.ts'
import { CommentItem } from './comment-item.tsx'
import { Composer } from './composer.tsx'
import { useCommentActs } from './use-comment-acts.ts'
import { When } from './when.tsx'

/** One thread: everything said in it, and the way to answer, resolve or reopen it. Shown is seen. */
export function ThreadView({ thread }: { readonly thread: Thread }) {
  const t = useTranslations('comments')
  const trpc = useTRPC()
  const here = { ...useHere(), threadId: thread.id }
  const acts = useCommentActs()
  const { data, isError } = useQuery(trpc.comment.thread.queryOptions(here))
  const last = data?.at(-1)?.n
  const [unread] = useState(thread.unread)
  useSeen(here, thread.unread > 0 ? last : undefined)
  if (data === undefined) {
    return (
      <p className="p-3 text-sm text-muted" role={isError ? 'alert' : undefined}>
        {t(isError ? 'failed' : 'loading')}
      </p>
    )
  }
  const isOpen = thread.resolved === null
  const firstNew = unread === 0 ? undefined : data[data.length - unread]?.n
  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-3.5 py-3">
        <ol aria-label={t('thread.comments')} className="grid gap-3.5">
          {data.map((comment) => (
            <li key={comment.n}>
              {comment.n === firstNew && comment.n > 1 && (
                <p className="mb-2 border-t border-ai-line pt-1 text-center text-2xs text-ai">
                  {t('thread.new')}
                </p>
              )}
              <CommentItem threadId={thread.id} comment={comment} />
            </li>
          ))}
        </ol>
        {thread.resolved !== null && <Resolved resolved={thread.resolved} />}
      </div>
      <div className="grid gap-2 border-t border-line px-3.5 py-3">
        {isOpen && (
          <Composer
            key={thread.id}
            label={t('write.reply')}
            sendLabel={t('write.sendReply')}
            draft={thread.id}
            isPending={acts.isPending}
            onSend={(said, sent) => acts.reply(thread.id, said, sent)}
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

/** Tells the server that this person has seen the thread up to a comment. */
function useSeen(
  here: { readonly workspaceId: string; readonly modelId: string; readonly threadId: string },
  upTo: number | undefined,
): void {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { mutate } = useMutation(
    trpc.comment.saw.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.comment.threads.pathFilter())
        await queries.invalidateQueries(trpc.workspace.home.pathFilter())
      },
    }),
  )
  const { workspaceId, modelId, threadId } = here
  useEffect(() => {
    if (upTo !== undefined) mutate({ workspaceId, modelId, threadId, upTo })
  }, [mutate, workspaceId, modelId, threadId, upTo])
}
