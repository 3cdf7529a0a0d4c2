'use client'
import { useState } from 'react'
import { isElementId } from '#lib/model/id.ts'
import { purposesIn } from '#lib/model/queries/purposes-in.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { filled } from '#lib/words/filled.ts'
import { useTelling } from '../use-telling.ts'
import { LiveText } from './live-text.tsx'

interface Props {
  readonly value: readonly string[]
  readonly canEdit: boolean
  readonly onChange: (codes: string[]) => void
}

/** Purposes by the codes that data, events and ba are compared by; those the model knows already are named. */
export function PurposesField({ value, canEdit, onChange }: Props) {
  const { model, locale, words } = useTelling()
  const [wrong, setWrong] = useState<{ readonly text: string; readonly code: string }>()
  const t = factsWords[locale]
  const separator = words('listSeparator')
  const used = purposesIn(model).filter((code) => !value.includes(code))
  const hint =
    used.length === 0
      ? t.purposesHint
      : `${t.purposesHint} ${filled(t.purposesUsed, { codes: used.slice(0, mostNamed).join(separator) })}`

  function read(text: string) {
    const pieces = text.normalize('NFKC').split(/[\s、,]+/)
    const codes = [...new Set(pieces.filter((piece) => piece !== ''))]
    const bad = codes.find((code) => !isElementId(code))
    setWrong(bad === undefined ? undefined : { text, code: bad })
    if (bad === undefined && text !== value.join(separator)) onChange(codes)
  }

  return (
    <LiveText
      label={t.purposes}
      hint={hint}
      error={wrong === undefined ? undefined : filled(t.purposesWrong, { code: wrong.code })}
      value={wrong?.text ?? value.join(separator)}
      maxLength={4000}
      canEdit={canEdit}
      onCommit={read}
    />
  )
}

const mostNamed = 12
