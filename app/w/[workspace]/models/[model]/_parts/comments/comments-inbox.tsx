'use client'
import { MessageSquareText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '#app/_ui/icon-button.tsx'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { useViewState } from '../use-view-state.ts'
import { closeComments, showThreads } from './panel-state.ts'
import { useThreads } from './use-threads.ts'

/** The way to all comments of the model, with how many threads have something new for the reader. */
export function CommentsInbox() {
  const t = useTranslations('comments')
  const view = useViewState()
  const { threads } = useThreads()
  const isNew = ({ unread, resolved }: ThreadView) => unread > 0 && resolved === null
  const count = threads?.filter(isNew).length ?? 0
  const isOpen = view.get('comments') !== undefined || view.get('comment') !== undefined
  return (
    <span className="relative">
      <IconButton
        label={count === 0 ? t('open') : t('openUnread', { count })}
        aria-expanded={isOpen}
        active={isOpen}
        icon={<MessageSquareText size={15} aria-hidden />}
        onClick={() => (isOpen ? closeComments() : showThreads('open'))}
      />
      {count > 0 && (
        <span
          aria-hidden
          className="pointer-events-none absolute -top-1 -right-1 min-w-4 rounded-full bg-ai px-1 text-center text-[10px] leading-4 font-semibold text-on-ai"
        >
          {count}
        </span>
      )}
    </span>
  )
}
