'use client'
import { Problem, type ProblemProps } from '#app/_client/parts/problem.tsx'

/** A screen of a consortium that fails leaves the rail standing: one can go elsewhere. */
export default function WorkspaceError(props: ProblemProps) {
  return <Problem {...props} />
}
