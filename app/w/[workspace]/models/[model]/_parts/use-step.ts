'use client'
import { useParams, usePathname } from 'next/navigation'
import { afterSteps, steps, type StepName } from './steps.ts'

const all: readonly StepName[] = [...steps, ...afterSteps]

/** The step the address names; the first where it names none. */
export function useStep(): StepName {
  const path = usePathname()
  const { workspace, model } = useParams<{ workspace: string; model: string }>()
  return stepOf(path, `/w/${workspace}/models/${model}`) ?? 'flow'
}

/** The step of this model a path leads to; undefined for every other path. */
export function stepOf(path: string, base: string): StepName | undefined {
  return all.find((step) => path === `${base}/${step}`)
}
