'use client'
import { ProblemPage, type ProblemProps } from '#app/_client/parts/problem-page.tsx'

/** A screen of a consortium that fails leaves the rail standing: one can go elsewhere. */
export default function WorkspaceError(props: ProblemProps) {
  return <ProblemPage {...props} />
}
