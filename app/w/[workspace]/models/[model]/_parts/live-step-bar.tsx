'use client'
import { useModelBehind } from '#app/_client/room/model-behind.tsx'
import { useIsOffline } from '#app/_client/room/hooks.ts'
import { completeness } from '#lib/model/queries/completeness.ts'
import { useRevisionAlong } from './past-view.tsx'
import { StepBar } from './step-bar.tsx'
import { GapsNote, SignedNote } from './step-notes.tsx'
import { useStepsHere } from './step-outlet.tsx'

const notes = { responsibility: <GapsNote />, agreement: <SignedNote /> }

/** The step bar of the live model: its rings follow every edit, and so do gaps and signatures. */
export function LiveStepBar({ base }: { readonly base: string }) {
  return (
    <StepBar
      base={base}
      rev={useRevisionAlong()}
      complete={useModelBehind(completeness)}
      kept={useStepsHere()}
      isOffline={useIsOffline()}
      notes={notes}
    />
  )
}
