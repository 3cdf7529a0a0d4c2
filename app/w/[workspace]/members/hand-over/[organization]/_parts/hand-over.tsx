'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { cx } from '#app/_ui/cx.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { say } from '#lib/model/local-text.ts'
import { handOverWords } from '#lib/words/areas/members/hand-over.ts'
import { filled } from '#lib/words/filled.ts'
import type { Me, OrganizationRow } from '../../../_parts/member-rows.ts'
import { Carried } from './carried.tsx'
import { Choice } from './choice.tsx'
import { linesOf, mayGive } from './lines.ts'
import { Rest } from './rest.tsx'
import { useGiving } from './use-giving.ts'

const steps = ['carried', 'choice', 'rest'] as const

/** Three steps: what is carried, to whom it goes, what is left (F-223). What is left is what stands, so that one may stop and go on. */
export function HandOver({
  workspaceId,
  org,
  orgs,
  me,
}: {
  readonly workspaceId: string
  readonly org: OrganizationRow
  readonly orgs: readonly OrganizationRow[]
  readonly me: Me
}) {
  const locale = useLocale()
  const words = handOverWords[locale]
  const [step, setStep] = useState<(typeof steps)[number]>('carried')
  const { giving, give } = useGiving(workspaceId)
  const held = useSuspenseQuery(
    useTRPC().member.holdings.queryOptions({ workspaceId, orgId: org.id }),
  ).data
  const may = mayGive(me, org)
  const lines = linesOf(held, may)
  if (held.models.length === 0 && step === 'carried') {
    const note = filled(words.nothingNote, { org: say(org.name, locale) })
    return <EmptyState title={words.nothing}>{note}</EmptyState>
  }
  return (
    <>
      <ol aria-label={words.steps} className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {steps.map((one, i) => (
          <li
            key={one}
            aria-current={one === step ? 'step' : undefined}
            className={cx(one === step ? 'font-semibold text-ink' : 'text-muted')}
          >
            {i + 1}. {words.step[one]}
          </li>
        ))}
      </ol>
      {step === 'carried' && (
        <Carried
          {...{ workspaceId, org, orgs, held }}
          mayGive={lines.length > 0}
          isHeldBack={org.id === me.orgId && !may.parts}
          onNext={() => setStep('choice')}
        />
      )}
      {step === 'choice' && (
        <Choice
          {...{ org, orgs, lines, giving }}
          onBack={() => setStep('carried')}
          onGive={async (chosen) => {
            await give(chosen)
            setStep('rest')
          }}
        />
      )}
      {step === 'rest' && (
        <Rest
          {...{ giving, lines }}
          onAgain={() => setStep(lines.length > 0 ? 'choice' : 'carried')}
        />
      )}
    </>
  )
}
