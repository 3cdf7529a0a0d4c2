'use client'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { orgFace } from '#app/_client/parts/org-face.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { say } from '#lib/model/local-text.ts'
import { handOverWords } from '#lib/words/areas/members/hand-over.ts'
import { filled } from '#lib/words/filled.ts'
import type { OrganizationRow } from '../../../_parts/member-rows.ts'
import { chosenOf, keep, type Line } from './lines.ts'
import { StepTitle } from './step-title.tsx'
import { useLineName } from './use-line-name.ts'
import type { Giving } from './use-giving.ts'

/** Second step: to whom each goes, by one choice for all or one for each line. Only organisations that take part are offered. */
export function Choice({
  org,
  orgs,
  lines,
  giving,
  onBack,
  onGive,
}: {
  readonly org: OrganizationRow
  readonly orgs: readonly OrganizationRow[]
  readonly lines: readonly Line[]
  readonly giving: Giving
  readonly onBack: () => void
  readonly onGive: (chosen: ReturnType<typeof chosenOf>) => Promise<void>
}) {
  const locale = useLocale()
  const words = handOverWords[locale]
  const nameOf = useLineName()
  const [all, setAll] = useState<string>(keep)
  const [each, setEach] = useState<Readonly<Record<string, string>>>({})
  const chosen = chosenOf(lines, { all, each })
  const options = [
    { value: keep, label: words.keep },
    ...orgs
      .filter(({ id, status }) => id !== org.id && status === 'active')
      .map((one) => ({
        value: one.id,
        label: say(one.name, locale),
        icon: <OrgMark org={orgFace(one, locale)} bare />,
      })),
  ]
  const { isRunning, total, done, failed } = giving
  const count = { total, done: done + failed.length }
  return (
    <>
      <StepTitle>{words.step.choice}</StepTitle>
      <Select
        className="max-w-md"
        label={words.all}
        hint={words.allHint}
        disabled={isRunning}
        {...{ options, value: all }}
        onValue={(value) => {
          setAll(value)
          setEach({})
        }}
      />
      <ul className="rounded-card border border-line bg-card shadow-card">
        {lines.map((line) => {
          const { title, note, label } = nameOf(line)
          return (
            <li
              key={line.key}
              className="grid items-center gap-x-4 gap-y-1 border-b border-line-soft px-4 py-2 last:border-b-0 sm:grid-cols-[1fr_18rem]"
            >
              <div className="min-w-0">
                <p>{title}</p>
                <p className="text-xs text-muted">{note}</p>
              </div>
              <Select
                {...{ label, options }}
                hideLabel
                disabled={isRunning}
                value={each[line.key] ?? all}
                onValue={(value) => setEach({ ...each, [line.key]: value })}
              />
            </li>
          )
        })}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <Button disabled={isRunning} onClick={onBack}>
          {words.toCarried}
        </Button>
        <Button
          look="primary"
          disabled={isRunning || chosen.length === 0}
          onClick={() => void onGive(chosen)}
        >
          {filled(words.give, { count: chosen.length })}
        </Button>
        <output className="text-sm text-muted">{isRunning && filled(words.giving, count)}</output>
      </div>
      {isRunning && (
        <progress
          aria-label={filled(words.giving, count)}
          className="w-full accent-ai"
          max={total}
          value={count.done}
        />
      )}
    </>
  )
}
