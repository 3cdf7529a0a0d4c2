'use client'
import { useEffect, useMemo, useRef } from 'react'
import type { FlowActs } from './flow-context.ts'

/** What figures may do, the same object for as long as the right to edit does not change. */
export function useFigureActs(
  canEdit: boolean,
  setRenaming: (id: string | undefined) => void,
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
      endRename: (id, name) => {
        setRenaming(undefined)
        if (name !== null) latest.current(id, name)
        requestAnimationFrame(() =>
          document
            .querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
            ?.focus({ preventScroll: true }),
        )
      },
    }),
    [canEdit, setRenaming],
  )
}
