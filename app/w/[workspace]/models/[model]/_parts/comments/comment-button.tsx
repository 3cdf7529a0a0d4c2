'use client'
import { MessageSquarePlus, MessageSquareText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { Button } from '#app/_ui/button.tsx'
import { anchoredElement, anchorFrom } from '#lib/model/anchor.ts'
import { elementOf } from '../steward/use-stewardship.ts'
import { useOpenCount } from './comment-counts.tsx'
import { showComments } from './panel-state.ts'

/** The way to the comments of an element, for the head of its panel: with how many are open, or an invitation to write. */
export function CommentElement({ id }: { readonly id: string }) {
  const place = useModel((model) => elementOf(model, id))
  return place === null ? null : <CommentButton place={place} />
}

/** The same for any place. */
export function CommentButton({ place }: { readonly place: string }) {
  const t = useTranslations('comments.here')
  const count = useOpenCount(keyOf(place))
  return (
    <Button
      look="quiet"
      className="-ml-2 justify-self-start !px-2"
      aria-keyshortcuts="C"
      icon={
        count === 0 ? (
          <MessageSquarePlus size={14} aria-hidden />
        ) : (
          <MessageSquareText size={14} aria-hidden />
        )
      }
      onClick={() => showComments(place)}
    >
      {count === 0 ? t('start') : t('threads', { count })}
    </Button>
  )
}

/** An element is counted with its fields and cells, a field or cell alone. */
function keyOf(place: string): string {
  const anchor = anchorFrom(place)
  if (anchor?.is !== 'element' || anchor.field !== undefined) return place
  return anchoredElement(anchor)?.id ?? place
}
