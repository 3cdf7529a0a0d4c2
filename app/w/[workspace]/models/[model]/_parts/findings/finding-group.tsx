'use client'
import { useState } from 'react'
import { fixText } from '#app/_client/findings/finding-words.ts'
import type { NamedFinding } from '#lib/derive/found.ts'
import { FindingGround } from './finding-box.tsx'
import { FindingLine } from './finding-line.tsx'
import { LinkButton } from './link-button.tsx'
import type { useToldFindings } from './use-finding-text.ts'
import { useFix } from './use-fix.ts'

/** So many are shown at first, and so many more each time. */
const few = 3
const page = 30

interface Props {
  /** of one check and severity; at least one */
  readonly findings: readonly [NamedFinding, ...NamedFinding[]]
  readonly told: NonNullable<ReturnType<typeof useToldFindings>>
}

/** What one check says about the model: its title once, a sentence for each place, and one press where all are settled alike. */
export function FindingGroup({ findings, told }: Props) {
  const [most, setMost] = useState(few)
  const fix = useFix(told)
  const { say, t, words } = told
  const [first] = findings
  const { check, severity } = first
  const count = findings.length
  return (
    <FindingGround
      severity={severity}
      said={words(`severity.${severity}`)}
      title={
        <>
          <span className="min-w-0 flex-1">{say(first).title}</span>
          <span className="text-xs font-medium text-muted tabular-nums">{count > 1 && count}</span>
        </>
      }
    >
      <ul className="grid divide-y divide-line">
        {findings.slice(0, most).map((finding) => (
          <li
            key={finding.name}
            data-finding={finding.name}
            tabIndex={-1}
            className="py-1 first:pt-0.5"
          >
            <FindingLine hasWay {...{ finding, told }} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-x-4 text-[13px]">
        {count > most && (
          <LinkButton onClick={() => setMost(most + page)}>
            {t('more', { count: count - most })}
          </LinkButton>
        )}
        {count > 1 && fix.canFix(findings) && (
          <LinkButton onClick={() => fix.run(findings)}>
            {t('fixAll', { count, fix: fixText(words, check) })}
          </LinkButton>
        )}
      </div>
    </FindingGround>
  )
}
