'use client'
import { useState } from 'react'
import { Select } from '#app/_ui/select.tsx'
import { purposesIn } from '#lib/model/queries/purposes-in.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { filled } from '#lib/words/filled.ts'
import { purposesNamed, purposeText } from '#lib/words/purpose-text.ts'
import { usualPurposes } from '#lib/words/usual-purposes.ts'
import { useTelling } from '../use-telling.ts'
import { LiveText } from './live-text.tsx'

interface Props {
  readonly value: readonly string[]
  readonly canEdit: boolean
  readonly onChange: (codes: string[]) => void
}

/**
 * Purposes in words, by whose codes data, events and ba are compared: written, or taken from the usual ones and those the model knows
 * already (F-271).
 */
export function PurposesField({ value, canEdit, onChange }: Props) {
  const { model, locale, words } = useTelling()
  const [wrong, setWrong] = useState<{ readonly text: string; readonly piece: string }>()
  const t = factsWords[locale]
  const inWords = value.map((code) => purposeText(code, locale)).join(words('listSeparator'))
  const offered = [...new Set([...purposesIn(model), ...usualPurposes])].filter(
    (code) => !value.includes(code),
  )

  function read(text: string) {
    const named = purposesNamed(text)
    if ('unknown' in named) return setWrong({ text, piece: named.unknown })
    setWrong(undefined)
    if (text !== inWords) onChange([...named.codes])
  }

  return (
    <div className="grid gap-1.5">
      <LiveText
        label={t.purposes}
        hint={t.purposesHint}
        error={wrong === undefined ? undefined : filled(t.purposesWrong, { code: wrong.piece })}
        value={wrong?.text ?? inWords}
        maxLength={4000}
        canEdit={canEdit}
        onCommit={read}
      />
      {canEdit && (
        <Select
          hideLabel
          label={t.purposesAdd}
          placeholder={t.purposesAdd}
          options={offered.map((code) => ({ value: code, label: purposeText(code, locale) }))}
          value={null}
          onValue={(code) => {
            setWrong(undefined)
            onChange([...value, code])
          }}
        />
      )}
    </div>
  )
}
