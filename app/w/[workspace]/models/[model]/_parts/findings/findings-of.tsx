'use client'
import { useState } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { useFindingsAbout } from '#app/_client/findings/use-findings.ts'
import type { NamedFinding } from '#lib/derive/found.ts'
import { FindingBox } from './finding-box.tsx'
import { LinkButton } from './link-button.tsx'
import { SeverityIcon } from './severity-icon.tsx'
import { useToldFindings } from './use-finding-text.ts'
import { useViewState } from '../use-view-state.ts'

interface Props {
  readonly id: string
  /** only how many there are, with the way to them */
  readonly isAhead?: boolean
  /** so many are shown before one asks for the rest */
  readonly few?: number
  readonly className?: string
}

/** With an element: what the checks say about it, the gravest first; the one the walk stands at is always among them. */
export function FindingsOf({ id, isAhead = false, few = 2, className }: Props) {
  const findings = useFindingsAbout(id)
  const told = useToldFindings()
  const [worst] = findings
  if (worst === undefined || told === null) return null
  if (!isAhead) return <All {...{ id, few, className, findings, told }} />
  // At the top of the details: one stop of the Tab key that leads behind the attributes (F-137).
  return (
    <p className="mt-1 flex items-center gap-1 text-xs">
      <SeverityIcon severity={worst.severity} size={12} />
      <LinkButton onClick={() => goTo(id)}>{told.t('here', { count: findings.length })}</LinkButton>
    </p>
  )
}

function All({
  id,
  few,
  className,
  findings,
  told,
}: {
  readonly id: string
  readonly few: number
  readonly className: string | undefined
  readonly findings: readonly NamedFinding[]
  readonly told: NonNullable<ReturnType<typeof useToldFindings>>
}) {
  const point = useViewState().get('point')
  const [isWhole, setWhole] = useState(false)
  const isHere = (name: string) => point === `finding.${name}`
  const shown = findings.filter(({ name }, at) => isWhole || at < few || isHere(name))
  const more = findings.length - shown.length
  return (
    <section
      aria-label={told.t('title')}
      data-findings-of={id}
      tabIndex={-1}
      className={cx('grid gap-2 text-ink', className)}
    >
      {shown.map((finding) => (
        <FindingBox key={finding.name} {...{ finding, told }} />
      ))}
      {more > 0 && (
        <p className="text-[13px]">
          <LinkButton onClick={() => setWhole(true)}>
            {told.t(shown.length === 0 ? 'here' : 'more', { count: more })}
          </LinkButton>
        </p>
      )}
    </section>
  )
}

function goTo(id: string): void {
  const place = document.querySelector<HTMLElement>(
    `#inspector [data-findings-of="${CSS.escape(id)}"]`,
  )
  place?.scrollIntoView({ block: 'nearest' })
  place?.focus({ preventScroll: true })
}
