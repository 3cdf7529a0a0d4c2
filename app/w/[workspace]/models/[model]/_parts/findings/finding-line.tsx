'use client'
import type { NamedFinding } from '#lib/derive/found.ts'
import { findingAddress } from '#app/_client/findings/finding-address.ts'
import { fixText } from '#app/_client/findings/finding-words.ts'
import { StepLink } from '../step-link.tsx'
import { useTelling } from '../use-telling.ts'
import { FindingReason } from './finding-reason.tsx'
import { FindingWaivers } from './finding-waivers.tsx'
import { LinkButton } from './link-button.tsx'
import type { useToldFindings } from './use-finding-text.ts'
import { useFix } from './use-fix.ts'

interface Props {
  readonly finding: NamedFinding
  readonly told: NonNullable<ReturnType<typeof useToldFindings>>
  /** with the way to what it is about; not where that is shown already */
  readonly hasWay?: boolean
}

/** What one finding says, the way there, what settles it, who lives with it, and why it is said. */
export function FindingLine({ finding, told, hasWay = false }: Props) {
  const { model } = useTelling()
  const fix = useFix(told)
  const { say, t, words } = told
  return (
    <>
      <p className="text-[13px] leading-5 break-words">{say(finding).sentence}</p>
      <div className="mt-0.5 flex flex-wrap items-center gap-x-3 text-[13px]">
        {hasWay && <StepLink to={findingAddress(model, finding)}>{t('go')}</StepLink>}
        {fix.canFix([finding]) && (
          <LinkButton onClick={() => fix.run([finding])}>
            {fixText(words, finding.check)}
          </LinkButton>
        )}
        <FindingWaivers {...{ finding, told }} />
        <FindingReason {...{ finding, told }} />
      </div>
    </>
  )
}
