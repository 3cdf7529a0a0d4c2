'use client'
import { Problem, type ProblemProps } from '#app/_client/parts/problem.tsx'

/** The last net: a page that fails where no frame stands. */
export default function ErrorPage(props: ProblemProps) {
  return <Problem {...props} />
}
