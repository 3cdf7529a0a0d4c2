'use client'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { useModel } from '#app/_client/room/use-model.ts'
import { lazily } from '#app/_ui/lazily.tsx'
import { useStep } from '../use-step.ts'
import { useViewState } from '../use-view-state.ts'
import { showImpact } from './panel-state.ts'
import { startInView } from './start-in-view.ts'

const ImpactSheet = lazily(async () => (await import('./impact-sheet.tsx')).ImpactSheet)

/** 影響の範囲 beside every step, while the address asks for it; offered to the palette for what is chosen (F-123). */
export function ImpactPanel() {
  const { get } = useViewState()
  const step = useStep()
  const start = useModel((model) => startInView(model, step, get))
  useCommand('impact', start === undefined ? null : () => showImpact(start))
  const asked = get('impact')
  return asked === undefined ? null : <ImpactSheet id={asked} />
}
