'use client'
import { MessageSquare } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { useOpenCount } from './comment-counts.tsx'
import { showComments } from './panel-state.ts'

interface Props {
  /** what is counted: the id of an element with all that is about it, or a place */
  readonly of: string
  /** what is shown when it is pressed (text of an anchor) */
  readonly place: string
  readonly className?: string
}

/** How many threads are open about a figure; pressed, it shows them. None, no mark. */
export function CommentMark(props: Props) {
  const count = useOpenCount(props.of)
  return count === 0 ? null : <Mark {...props} count={count} />
}

/** The same in the corner of a cell of a table; `of` when it counts more than the place itself. */
export function CellCommentMark({ of, place }: { readonly of?: string; readonly place: string }) {
  return <CommentMark of={of ?? place} place={place} className="absolute right-0 bottom-0" />
}

/** Not a tab stop of its own: the keys do the same for what is selected. */
function Mark({ count, place, className }: Props & { readonly count: number }) {
  const t = useTranslations('comments.here')
  const label = t('spoken', { count })
  return (
    <button
      type="button"
      tabIndex={-1}
      title={label}
      aria-label={label}
      data-comments={place}
      className={cx('nodrag group/mark grid min-h-6 min-w-6 place-items-center', className)}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        showComments(place)
      }}
    >
      <span className="inline-flex h-4.5 items-center gap-0.5 rounded-[5px] border border-ai-line bg-ai-soft px-1 text-[10.5px] leading-none font-semibold text-ai group-hover/mark:border-ai">
        <MessageSquare size={10} strokeWidth={2.4} aria-hidden />
        {count}
      </span>
    </button>
  )
}
