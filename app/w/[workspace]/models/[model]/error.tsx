'use client'
import { ProblemPage, type ProblemProps } from '#app/_client/parts/problem-page.tsx'

/** A step that fails leaves the bars of the model standing, with the live document and what is not sent yet. */
export default function StepError(props: ProblemProps) {
  return <ProblemPage {...props} isInside />
}
