'use client'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { stepCommands } from '#app/_client/commands/registry.ts'
import { useGo } from '#app/_client/parts/use-go.ts'
import { useSaveState, useUndo } from '#app/_client/room/hooks.ts'
import { listQueries } from './points/list-query.ts'
import { useElementPlaces } from './use-element-places.ts'
import { useShare } from './share-button.tsx'

/** Offers what can be done anywhere in a model to the palette and the keys; shows nothing. */
export function ModelCommands({ base }: { readonly base: string }) {
  const { undo, redo } = useUndo()
  const go = useGo(useSaveState().state === 'offline')
  useCommand('undo', undo)
  useCommand('redo', redo)
  useCommand('copyLink', useShare())
  useCommand('openGaps', () => void go(`${base}/${listQueries.gap}`))
  useCommand('openUnfilled', () => void go(`${base}/${listQueries.unfilled}`))
  useCommand('openStale', () => void go(`${base}/${listQueries.stale}`))
  useElementPlaces(base, go)
  return stepCommands.map((step) => (
    <StepCommand key={step} step={step} onGo={() => void go(`${base}/${step}`)} />
  ))
}

function StepCommand({
  step,
  onGo,
}: {
  readonly step: (typeof stepCommands)[number]
  readonly onGo: () => void
}) {
  useCommand(step, onGo)
  return null
}
