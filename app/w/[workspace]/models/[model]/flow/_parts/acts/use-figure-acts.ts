'use client'
import { useEffect, useMemo, useRef, type Dispatch, type SetStateAction } from 'react'
import type { FlowActs } from '../figures/flow-context.ts'

/** What figures may do, the same object for as long as the right to edit does not change. */
export function useFigureActs(
  canEdit: boolean,
  setRenaming: Dispatch<SetStateAction<string | undefined>>,
  rename: (id: string, name: string) => void,
): FlowActs {
  const latest = useRef(rename)
  useEffect(() => {
    latest.current = rename
  })
  return useMemo(
    () => ({
      canEdit,
      startRename: setRenaming,
      rename: (id, name) => latest.current(id, name),
      endRename: (id, isByKey) => {
        setRenaming((now) => (now === id ? undefined : now))
        if (!isByKey) return
        const { activeElement: field, body } = document
        requestAnimationFrame(() => {
          // Frames come late on a busy machine: who has gone on by then, to the next name too, is not called back.
          const { activeElement: now } = document
          if (now !== field && now !== null && now !== body) return
          document
            .querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
            ?.focus({ preventScroll: true })
        })
      },
    }),
    [canEdit, setRenaming],
  )
}
