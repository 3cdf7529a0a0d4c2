'use client'
import { useRouter } from 'next/navigation'
import { useUndo } from '#app/_client/room/hooks.ts'
import { steps } from './steps.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** Makes the keys of the model workspace work; shows nothing. */
export function ModelKeys({
  base,
  onHelp,
}: {
  readonly base: string
  readonly onHelp: () => void
}) {
  const router = useRouter()
  const { undo, redo } = useUndo()
  useShortcuts((shortcut) => {
    if (shortcut === 'undo') undo()
    else if (shortcut === 'redo') redo()
    else if (shortcut === 'help') onHelp()
    else router.push(`${base}/${steps[shortcut - 1] ?? 'flow'}`)
  })
  return null
}
