import { memo } from 'react'
import { atRest } from '#app/_ui/lazily.tsx'

// What stands around a step and is told a moment after what people draw (F-114, F-118): none of it is in what a page needs to be live,
// and none renders with what stands around it.
export const BottomCounts = memo(
  atRest(async () => (await import('./bottom-counts.tsx')).BottomCounts),
)
export const SideSheets = memo(atRest(async () => (await import('./side-sheets.tsx')).SideSheets))
export const StepMarks = memo(atRest(async () => (await import('./step-marks.tsx')).StepMarks))
export const LookingBar = memo(
  atRest(async () => (await import('./reviews/looking-bar.tsx')).LookingBar),
)
