'use client'
import { useState } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { useFindingsAbout } from '#app/_client/findings/use-findings.ts'
import { FindingBox } from './finding-box.tsx'
import { LinkButton } from './link-button.tsx'
import { useToldFindings } from './use-finding-text.ts'
import { useViewState } from '../use-view-state.ts'

/** With an element: what the checks say about it, the gravest first; the one the walk stands at is always among them. */
export function FindingsOf({
  id,
  few = 2,
  className,
}: {
  readonly id: string
  /** so many are shown before one asks for the rest */
  readonly few?: number
  readonly className?: string
}) {
  const findings = useFindingsAbout(id)
  const told = useToldFindings()
  const point = useViewState().get('point')
  const [isWhole, setWhole] = useState(false)
  if (findings.length === 0 || told === null) return null
  const isHere = (name: string) => point === `finding.${name}`
  const shown = findings.filter(({ name }, at) => isWhole || at < few || isHere(name))
  const more = findings.length - shown.length
  return (
    <section aria-label={told.t('title')} className={cx('grid gap-2 text-ink', className)}>
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
