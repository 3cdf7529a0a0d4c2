'use client'
import { usePathname } from 'next/navigation'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { lensCommands, stepCommands, type CommandId } from '#app/_client/commands/registry.ts'
import { useGo } from '#app/_client/parts/use-go.ts'
import { useIsOffline, useUndo } from '#app/_client/room/hooks.ts'
import type { Lens } from '#lib/picture/lens/paint.ts'
import { useLenses } from '../flow/_parts/lens/use-lens.ts'
import { useRevisionAlong } from './past-view.tsx'
import { listQueries } from './points/list-query.ts'
import { addressOfStep } from './revision-asked.ts'
import { useElementPlaces } from './use-element-places.ts'
import { useShare } from './share-button.tsx'
import { setViewState } from './use-view-state.ts'

/** Offers what can be done anywhere in a model to the palette and the keys; shows nothing. */
export function ModelCommands({ base }: { readonly base: string }) {
  const go = useGo(useIsOffline())
  useCommand('copyLink', useShare())
  useCommand('print', () => window.print())
  useCommand('openGaps', () => void go(`${base}/${listQueries.gap}`))
  useCommand('openUnfilled', () => void go(`${base}/${listQueries.unfilled}`))
  useCommand('openStale', () => void go(`${base}/${listQueries.stale}`))
  useElementPlaces(base, go)
  const rev = useRevisionAlong()
  const isOnFlow = usePathname() === `${base}/flow`
  const see = (lens: Lens) => {
    if (isOnFlow) setViewState({ lens: lens === 'ba' ? undefined : lens, as: undefined })
    else {
      const flow = addressOfStep(base, 'flow', rev)
      const joint = flow.includes('?') ? '&' : '?'
      void go(lens === 'ba' ? flow : `${flow}${joint}lens=${lens}`)
    }
  }
  return (
    <>
      <History />
      {stepCommands.map((step) => (
        <Offered key={step} id={step} run={() => void go(addressOfStep(base, step, rev))} />
      ))}
      {useLenses().map((lens) => (
        <Offered key={lens} id={lensCommands[lens]} run={() => see(lens)} />
      ))}
    </>
  )
}

function History() {
  const { undo, redo } = useUndo()
  useCommand('undo', undo)
  useCommand('redo', redo)
  return null
}

function Offered({ id, run }: { readonly id: CommandId; readonly run: () => void }) {
  useCommand(id, run)
  return null
}
