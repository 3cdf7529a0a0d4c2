'use client'
import { useKept, useSaveState } from '#app/_client/room/hooks.ts'
import { isStopped } from '#app/_client/room/save-state.ts'
import { lazily } from '#app/_ui/lazily.tsx'

const StoppedTelling = lazily(async () => (await import('./stopped-telling.tsx')).StoppedTelling)

/**
 * Says why the live model has stopped and what to do (F-6, F-7), and shows what is not saved, also when the model is live again.
 * Shows nothing while everything is live or merely offline.
 */
export function StoppedNotice() {
  const save = useSaveState()
  const { edits } = useKept()
  const hasStopped = isStopped(save)
  if (!hasStopped && edits === null) return null
  return <StoppedTelling save={save} isStopped={hasStopped} />
}
