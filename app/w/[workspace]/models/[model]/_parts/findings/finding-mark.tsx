'use client'
import { useState } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { useFindingsAbout } from '#app/_client/findings/use-findings.ts'
import type { NamedFinding } from '#lib/derive/found.ts'
import { SeverityIcon } from './severity-icon.tsx'
import { useToldFindings } from './use-finding-text.ts'

interface Props {
  readonly id: string
  readonly className?: string
}

/**
 * On the corner of a figure: how many errors and warnings are to be looked at there first, with their sentences on hover. None, no mark;
 * what is to be looked at elsewhere has its mark there.
 */
export function FindingMark({ id, className }: Props) {
  const findings = useFindingsAbout(id)
  const grave = findings.filter((one) => one.severity !== 'info' && one.elements[0] === id)
  return grave.length === 0 ? null : <Mark findings={grave} className={className} />
}

/** So many sentences fit into a hint. */
const most = 5

function Mark({
  findings,
  className,
}: {
  readonly findings: readonly NamedFinding[]
  readonly className: string | undefined
}) {
  // Hundreds stand on a canvas, and one is pointed at: only then are its sentences put together.
  const [isAsked, setAsked] = useState(false)
  const [worst] = findings
  if (worst === undefined) return null
  return (
    <span
      data-findings={findings.length}
      onPointerEnter={() => setAsked(true)}
      onPointerLeave={() => setAsked(false)}
      className={cx(
        'peer/finding absolute inline-flex h-[18px] items-center gap-0.5 rounded-full border bg-card px-1 text-[10.5px] font-semibold text-ink',
        worst.severity === 'error' ? 'border-bad-line' : 'border-warn-line',
        className,
      )}
    >
      {isAsked && <Hint findings={findings} />}
      <SeverityIcon severity={worst.severity} size={11} />
      <span aria-hidden>{findings.length}</span>
    </span>
  )
}

/** Over the whole mark, what is found in sentences. */
function Hint({ findings }: { readonly findings: readonly NamedFinding[] }) {
  const told = useToldFindings()
  if (told === null) return null
  const sentences = findings.slice(0, most).map((one) => told.say(one).sentence)
  const more = findings.length > most ? ['…'] : []
  return (
    <span aria-hidden className="absolute inset-0" title={[...sentences, ...more].join('\n')} />
  )
}
