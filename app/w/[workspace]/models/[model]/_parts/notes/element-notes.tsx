'use client'
import { Lock } from 'lucide-react'
import { useRef, useState } from 'react'
import { useLocale } from 'use-intl'
import { OrgMark, orgColour } from '#app/_client/parts/org-mark.tsx'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { notesWords } from '#lib/words/areas/notes.ts'
import { filled } from '#lib/words/filled.ts'
import { elementOf } from '../steward/use-stewardship.ts'
import { useOrgs } from '../use-orgs.ts'
import { NoteBox } from './note-box.tsx'
import { NoteItem } from './note-item.tsx'
import { textForNote, useNoteActs } from './use-note-acts.ts'
import { type FoundNotes, useNotes } from './use-notes.ts'

/** Whether the notes were open last: they stay so from element to element. */
let wasOpen = false

/** 社内メモ / what the reader's own organisation noted about an element, and the way to write more; nothing of an earlier state (F-170). */
export function ElementNotes({ id }: { readonly id: string }) {
  const anchor = useModel((model) => elementOf(model, id))
  const { isPast } = useRoom()
  if (anchor === null || isPast) return null
  return <NotesAt key={anchor} anchor={anchor} />
}

function NotesAt({ anchor }: { readonly anchor: string }) {
  const words = notesWords[useLocale()]
  const { mine } = useOrgs()
  const [isOpen, setOpen] = useState(wasOpen)
  const found = useNotes(anchor, isOpen)
  const count = found.notes?.length ?? 0
  const summary = useRef<HTMLElement>(null)
  return (
    <details
      open={isOpen}
      className="mt-1 border-l-3 pl-2"
      style={{ borderColor: orgColour(mine.face.colour) }}
      onToggle={(event) => {
        wasOpen = event.currentTarget.open
        setOpen(wasOpen)
      }}
    >
      <summary ref={summary} className="min-h-6 cursor-pointer text-sm">
        <span className="inline-flex flex-wrap items-center gap-x-1.5 align-middle">
          <Lock size={12} aria-hidden className="text-muted" />
          <span className="font-medium">{words.title}</span>
          {count > 0 && <span className="text-xs">{filled(words.count, { count })}</span>}
          <Only />
        </span>
      </summary>
      {isOpen && <Notes {...{ anchor, found }} onGone={() => summary.current?.focus()} />}
    </details>
  )
}

/** Whose eyes alone these are for: the organisation by colour, shape and name (F-171). */
function Only() {
  const words = notesWords[useLocale()]
  const { mine } = useOrgs()
  const [before, after] = words.only.split('{org}')
  return (
    <span className="text-xs text-muted">
      {before}
      <OrgMark org={mine.face} className="align-text-bottom" />
      {after}
    </span>
  )
}

function Notes({
  anchor,
  found: { notes, isError, isOffline, retry },
  onGone,
}: {
  readonly anchor: string
  readonly found: FoundNotes
  readonly onGone: () => void
}) {
  const words = notesWords[useLocale()]
  const { mine } = useOrgs()
  const acts = useNoteActs()
  if (notes === undefined) {
    if (isError) return <TryAgain why={words.failed} onRetry={retry} />
    return <p className="py-1 text-sm text-muted">{isOffline ? words.offline : words.loading}</p>
  }
  return (
    <div className="grid gap-2 pt-1 pb-2 text-sm">
      {notes.length === 0 && (
        <p className="text-muted">{filled(words.empty, { org: mine.face.name })}</p>
      )}
      {notes.length > 0 && (
        <ol aria-label={words.list} className="grid gap-2.5">
          {notes.map((note) => (
            <li key={note.id}>
              <NoteItem note={note} onGone={onGone} />
            </li>
          ))}
        </ol>
      )}
      <NoteBox
        label={words.write.fresh}
        saveLabel={words.write.add}
        draft={textForNote(anchor)}
        isPending={acts.isPending}
        onSave={(text) => acts.write(anchor, text)}
      />
    </div>
  )
}
