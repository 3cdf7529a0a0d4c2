'use client'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import type { CommentView } from '#server/comments/queries/read.ts'
import { Author } from './author.tsx'
import { CommentText } from './comment-text.tsx'
import { Composer } from './composer.tsx'
import { wishToWrite } from './panel-state.ts'
import { textFor, useCommentActs } from './use-comment-acts.ts'
import { When } from './when.tsx'

interface Props {
  readonly threadId: string
  readonly comment: CommentView
}

/** One comment: who, when, what; one's own with the way to edit and to delete it. A deleted one leaves its trace. */
export function CommentItem({ threadId, comment }: Props) {
  const t = useTranslations('comments')
  const { me } = useRoom()
  const acts = useCommentActs()
  const [isEditing, setEditing] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const { n, by, at, editedAt, isDeleted, text, mentions } = comment
  const isMine = by.userId === me.userId && !isDeleted
  return (
    <div className="group/comment grid gap-1">
      <div className="flex flex-wrap items-center gap-x-2">
        <Author by={by} />
        <span className="text-xs text-muted">
          <When at={at} />
          {editedAt !== null && !isDeleted && ` · ${t('comment.edited')}`}
        </span>
        <span className="flex-1" />
        {isMine && !isEditing && (
          <span className="flex opacity-60 group-hover/comment:opacity-100 focus-within:opacity-100">
            <IconButton
              label={t('comment.edit')}
              icon={<Pencil size={13} aria-hidden />}
              className="size-6"
              onClick={() => {
                wishToWrite()
                setEditing(true)
              }}
            />
            <IconButton
              label={t('comment.remove')}
              icon={<Trash2 size={13} aria-hidden />}
              className="size-6"
              onClick={() => setAsking(true)}
            />
          </span>
        )}
      </div>
      <div className="pl-7.5">
        {isDeleted && <p className="text-sm text-muted italic">{t('comment.deleted')}</p>}
        {!isDeleted && !isEditing && (
          <CommentText text={text} names={mentions.map((person) => person.name)} />
        )}
        {isEditing && (
          <Composer
            label={t('write.edit')}
            sendLabel={t('write.save')}
            draft={textFor(threadId, n)}
            initial={text}
            mentions={mentions.map((person) => person.userId)}
            isPending={acts.isPending}
            onSend={(said) => acts.edit(threadId, n, said, () => setEditing(false))}
            onCancel={() => setEditing(false)}
          />
        )}
      </div>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('comment.removeTitle')}
        confirmLabel={t('comment.removeDo')}
        cancelLabel={t('comment.cancel')}
        danger
        onConfirm={() => acts.remove(threadId, n)}
      >
        {t('comment.removeBody')}
      </ConfirmDialog>
    </div>
  )
}
