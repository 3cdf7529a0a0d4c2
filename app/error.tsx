'use client'
import { ProblemPage, type ProblemProps } from '#app/_client/parts/problem-page.tsx'

/** The last net: a page that fails where no frame stands. */
export default function ErrorPage(props: ProblemProps) {
  return <ProblemPage {...props} />
}
