'use client'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { cx } from '#app/_ui/cx.ts'
import type { Model } from '#lib/model/model.ts'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useOrgs } from '../use-orgs.ts'
import { linkTo } from './place-link.ts'
import { usePlaceWords } from './use-place-words.ts'
import { When } from './when.tsx'

const whole = (model: Model) => model

/** A thread in a list: where, how it begins, who wrote last and when, what is new to the reader. Leads to it at its place. */
export function ThreadRow({
  thread,
  from,
}: {
  readonly thread: ThreadView
  /** the list one comes back to */
  readonly from: string
}) {
  const t = useTranslations('comments')
  const { face } = useOrgs()
  const tell = usePlaceWords()
  const { workspaceId, modelId } = useHere()
  const model = useModel(whole)
  const place = tell(thread.anchor, thread.place)
  const { step, query } = linkTo(model, thread.anchor)
  const address = new URLSearchParams({ ...query, comments: from, comment: thread.id })
  const isNew = thread.unread > 0
  return (
    <Link
      href={`/w/${workspaceId}/models/${modelId}/${step}?${address.toString()}`}
      scroll={false}
      // Up to fifty of them: none is fetched before it is wanted.
      prefetch={false}
      className="relative grid gap-0.5 rounded-control border border-line px-3 py-2 text-ink no-underline hover:border-ai-line hover:bg-ai-soft/40"
    >
      <span className="flex items-center gap-1.5 text-xs text-muted">
        {isNew && <span aria-hidden className="size-2 shrink-0 rounded-full bg-ai" />}
        <span className="min-w-0 truncate">
          {place.kind} <span className="text-ink">{place.name}</span>
        </span>
      </span>
      <span className={cx('line-clamp-2 text-sm', isNew && 'font-semibold')}>
        {thread.excerpt ?? <span className="text-muted italic">{t('thread.nothing')}</span>}
      </span>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-muted">
        <span className="flex items-center gap-1">
          {thread.last.by.name}
          <OrgMark org={face(thread.last.by.orgId)} />
        </span>
        <When at={thread.last.at} />
        <span>{t('thread.count', { count: thread.standing })}</span>
        {isNew && <Badge tone="ai">{t('thread.unread', { count: thread.unread })}</Badge>}
        {thread.isCalled && <Badge tone="warn">{t('thread.called')}</Badge>}
      </span>
    </Link>
  )
}
