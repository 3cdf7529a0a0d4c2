'use client'
import type { ReactNode } from 'react'
import { cx } from '#app/_ui/cx.ts'
import type { Severity } from '#lib/derive/finding.ts'
import type { NamedFinding } from '#lib/derive/found.ts'
import { FindingLine } from './finding-line.tsx'
import { SeverityIcon } from './severity-icon.tsx'
import type { useToldFindings } from './use-finding-text.ts'

const grounds = {
  error: 'border-bad-line bg-bad-soft',
  warn: 'border-warn-line bg-warn-soft',
  info: 'border-line bg-panel',
} as const

/** The ground of findings of one severity, with what they are about. */
export function FindingGround({
  severity,
  said,
  title,
  children,
}: {
  readonly severity: Severity
  /** the severity in words */
  readonly said: string
  readonly title: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className={cx('rounded-card border px-3 py-2 text-sm', grounds[severity])}>
      <p className="flex items-start gap-1.5 font-semibold">
        <SeverityIcon severity={severity} className="mt-1" />
        <span className="sr-only">{said}</span>
        {title}
      </p>
      {children}
    </div>
  )
}

/** One finding in the details of what it is about. */
export function FindingBox({
  finding,
  told,
}: {
  readonly finding: NamedFinding
  readonly told: NonNullable<ReturnType<typeof useToldFindings>>
}) {
  const { severity, name } = finding
  return (
    <div data-finding={name} data-point={`finding.${name}`} tabIndex={-1} className="rounded-card">
      <FindingGround
        severity={severity}
        said={told.words(`severity.${severity}`)}
        title={<span className="min-w-0 flex-1">{told.say(finding).title}</span>}
      >
        <FindingLine {...{ finding, told }} />
      </FindingGround>
    </div>
  )
}
