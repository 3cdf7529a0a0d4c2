'use client'
import { useLocale } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { TextArea } from '#app/_ui/text-area.tsx'
import { isApproval } from '#lib/agreement/act-status.ts'
import { readingOf } from '#lib/words/areas/agreement/round-signing.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import type { StepProps } from './step-body.tsx'
import { needsReason } from './steps.ts'

type Props = Pick<StepProps, 'sitting' | 'draft' | 'change' | 'choices'>

/** What one's organisation says, with conditions or a reason where it needs them, and the words above a signature (F-206). */
export function StepChoice({ sitting, draft, change, choices }: Props) {
  const locale = useLocale()
  const { choice: words } = sittingWords[locale]
  const known = sitting.words === null ? null : readingOf(sitting.words, locale)
  const { intent, reason } = draft
  return (
    <>
      <fieldset className="grid min-w-0 grid-cols-1 gap-1.5">
        <legend className="mb-1 text-sm font-medium">{words.legend}</legend>
        {choices.map((one) => (
          <label
            key={one}
            className={cx(
              'flex min-h-11 items-center gap-2.5 rounded-control border px-3 has-focus-visible:outline-2 has-focus-visible:outline-ai',
              one === intent ? 'border-ai bg-ai-soft font-semibold text-ai' : 'border-line',
            )}
          >
            <input
              type="radio"
              name="sitting-choice"
              value={one}
              className="size-4 shrink-0 accent-ai"
              checked={one === intent}
              onChange={() => change({ intent: one })}
            />
            {words[one]}
          </label>
        ))}
      </fieldset>
      {intent === 'conditional' && sitting.policy.conditional === 'waits' && (
        <p className="text-sm text-warn">{words.waits}</p>
      )}
      {needsReason(intent) && (
        <TextArea
          label={words.reason[intent]}
          value={reason}
          maxLength={2000}
          onText={(text) => change({ reason: text })}
        />
      )}
      {intent !== null && isApproval(intent) && (
        <div>
          <p className="text-sm font-medium">{words.words}</p>
          <p lang={known?.locale} className="mt-1 rounded-control bg-tag px-3 py-2 text-sm">
            {sitting.words ?? words.unknownWords}
          </p>
          {known !== null && known.locale !== locale && (
            <>
              <p className="mt-2 text-xs text-muted">{words.reading}</p>
              <p className="mt-0.5 border-l-2 border-line pl-3 text-sm text-muted">
                {known.reading}
              </p>
            </>
          )}
        </div>
      )}
    </>
  )
}
