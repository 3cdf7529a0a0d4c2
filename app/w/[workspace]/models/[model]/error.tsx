'use client'
import { Problem, type ProblemProps } from '#app/_client/parts/problem.tsx'

/** A step that fails leaves the bars of the model standing, with the live document and what is not sent yet. */
export default function StepError(props: ProblemProps) {
  return <Problem {...props} isInside />
}
