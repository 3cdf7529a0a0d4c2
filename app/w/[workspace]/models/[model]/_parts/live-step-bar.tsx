'use client'
import { useModel } from '#app/_client/room/use-model.ts'
import { completeness } from '#lib/model/queries/completeness.ts'
import { StepBar } from './step-bar.tsx'

/** The step bar of the live model: its rings follow every edit. */
export function LiveStepBar({ base }: { readonly base: string }) {
  return <StepBar base={base} complete={useModel(completeness)} />
}
