'use client'
import { SaveChip } from '#app/_client/parts/save-chip.tsx'
import { useCanEdit, useSaveState } from '#app/_client/room/hooks.ts'

/** How safe one's own edits are now. */
export function HowSafe() {
  const { state, at, pending, away, slow } = useSaveState()
  const canEdit = useCanEdit()
  return (
    <SaveChip
      state={state === 'saving' && pending === 0 ? 'connecting' : state}
      at={at}
      pending={pending}
      away={away !== undefined}
      slow={slow === true}
      readOnly={!canEdit && state === 'saved'}
    />
  )
}
