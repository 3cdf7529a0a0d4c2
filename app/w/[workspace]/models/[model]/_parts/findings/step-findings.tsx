'use client'
import { useFindings } from '#app/_client/findings/use-findings.ts'
import { aroundFindings } from '#app/_client/findings/finding-words.ts'
import type { Finding } from '#lib/derive/finding.ts'
import { SeverityIcon } from './severity-icon.tsx'

/** Beside the name of a step: how many errors lead back to it. None, nothing. */
export function StepFindings({ step }: { readonly step: Finding['step'] }) {
  const now = useFindings()
  const count = now?.found.count(step).error ?? 0
  if (now === null || count === 0) return null
  const label = aroundFindings(now.words)('stepMark', { count })
  return (
    <span
      title={label}
      className="inline-flex items-center gap-0.5 text-xs text-bad"
      data-step-errors
    >
      <SeverityIcon severity="error" size={12} />
      <span aria-hidden>{count}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
