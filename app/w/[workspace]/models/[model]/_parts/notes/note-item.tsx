'use client'
import { Pencil, Trash2 } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useLocale } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { notesWords } from '#lib/words/areas/notes.ts'
import type { NoteView } from '#server/notes/queries/list.ts'
import { Author } from '../comments/author.tsx'
import { CommentText } from '../comments/comment-text.tsx'
import { When } from '../comments/when.tsx'
import { NoteBox } from './note-box.tsx'
import { textForNote, useNoteActs } from './use-note-acts.ts'

interface Props {
  readonly note: NoteView
  /** it was taken back here: what had the focus goes with it */
  readonly onGone: () => void
}

/** One note: who, when, what; with the ways to rewrite one's own and to take it back (F-172). */
export function NoteItem({ note, onGone }: Props) {
  const words = notesWords[useLocale()]
  const { me } = useRoom()
  const acts = useNoteActs()
  const [isEditing, setEditing] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useLayoutEffect(() => {
    if (wasEditing.current && !isEditing) pencil.current?.focus({ preventScroll: true })
    wasEditing.current = isEditing
  }, [isEditing])
  const { id, by, at, editedAt, text, mayRemove } = note
  return (
    <div className="grid gap-0.5">
      <div className="flex flex-wrap items-center gap-x-2">
        <Author by={by} />
        <span className="text-xs text-muted">
          <When at={at} />
          {editedAt !== null && ` · ${words.edited}`}
        </span>
        <span className="flex-1" />
        {!isEditing && by.userId === me.userId && (
          <IconButton
            ref={pencil}
            label={words.editNote}
            icon={<Pencil size={13} aria-hidden />}
            className="size-6"
            onClick={() => setEditing(true)}
          />
        )}
        {!isEditing && mayRemove && (
          <IconButton
            label={words.removeNote}
            icon={<Trash2 size={13} aria-hidden />}
            className="size-6"
            onClick={() => {
              onGone()
              void acts.remove(note, by.userId === me.userId)
            }}
          />
        )}
      </div>
      {isEditing ? (
        <NoteBox
          label={words.write.again}
          saveLabel={words.write.save}
          draft={textForNote(id)}
          initial={text}
          isPending={acts.isPending}
          isWanted
          onSave={(next) => acts.edit(id, next, () => setEditing(false))}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <CommentText text={text} names={[]} />
      )}
    </div>
  )
}
