'use client'
import { useMemo, useState } from 'react'
import { useNotify } from '#app/_ui/toast.tsx'
import { say } from '#lib/model/local-text.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { filled } from '#lib/words/filled.ts'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { keptDesks, type RowsAt } from './kept-desk.ts'
import { contentOf } from './own-row-draft.ts'
import { useReadPasted } from './use-read-pasted.ts'
import { useWritingRows } from './use-own-rows.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

const desks = keptDesks()

/** Where somebody is among the own rows, and how what they write is kept. */
export function useRowDesk(kind: EventKind) {
  const { t, locale } = useOwnRowsWords()
  const { workspaceId } = useHere()
  const notify = useNotify()
  const writing = useWritingRows()
  const [at, setAt] = useState(() => desks.of(workspaceId))
  const [isTried, setTried] = useState(false)
  /** where the focus begins in the list */
  const [last, setLast] = useState<string>()
  const readPasted = useReadPasted(kind)
  const text = at.is === 'paste' ? at.text : ''
  const read = useMemo(() => readPasted(text), [readPasted, text])
  const isReady = read.rows.length > 0 && read.problems.length === 0 && read.more === 0

  function go(next: RowsAt) {
    if (next.is !== at.is) {
      setTried(false)
      setLast(
        at.is === 'row' ? (at.draft.of?.id ?? 'new') : at.is === 'paste' ? 'paste' : undefined,
      )
    }
    desks.put(workspaceId, next)
    setAt(next)
  }

  function back(title: string, row: string | undefined) {
    notify({ title })
    go({ is: 'list' })
    setLast(row)
  }

  function keep() {
    setTried(true)
    if (at.is === 'paste' && isReady) {
      const count = read.rows.length
      writing.add(read.rows, (first) => back(filled(t.paste.saved, { count }), first))
    }
    if (at.is !== 'row') return
    const content = contentOf(at.draft)
    if (content === null) return
    const title = say(content.title, locale)
    const { of } = at.draft
    if (of === undefined) writing.add([content], (row) => back(filled(t.added, { title }), row))
    else {
      writing.change(of, content, (version) => back(filled(t.changed, { title, version }), of.id))
    }
  }

  return { at, go, last, isTried, writing, pasted: { read, isReady }, keep }
}
