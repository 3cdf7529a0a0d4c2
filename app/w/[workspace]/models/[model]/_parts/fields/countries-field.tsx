'use client'
import { useState } from 'react'
import { factsWords } from '#lib/words/areas/facts.ts'
import { countryName, readCountry } from '#lib/words/country-name.ts'
import { filled } from '#lib/words/filled.ts'
import { useTelling } from '../use-telling.ts'
import { LiveText } from './live-text.tsx'

interface Props {
  readonly label: string
  readonly value: readonly string[]
  readonly canEdit: boolean
  /** one country at most */
  readonly isOne?: boolean
  readonly onChange: (countries: string[]) => void
}

/** Countries by their names or letters, with commas; one that there is not is told, and nothing is written. */
export function CountriesField({ label, value, canEdit, isOne = false, onChange }: Props) {
  const { locale, words } = useTelling()
  const [wrong, setWrong] = useState<{ readonly text: string; readonly says: string }>()
  const t = factsWords[locale]
  const shown = value.map((code) => countryName(code, locale)).join(words('listSeparator'))

  function read(text: string) {
    const names = text.split(/[、,，]/).filter((name) => name.trim() !== '')
    const codes = [...new Set(names.flatMap((name) => readCountry(name) ?? []))]
    const name = names.find((one) => readCountry(one) === undefined)?.trim()
    const isTooMany = isOne && codes.length > 1
    if (name !== undefined) setWrong({ text, says: filled(t.countryUnknown, { name }) })
    else setWrong(isTooMany ? { text, says: t.oneCountry } : undefined)
    if (name === undefined && !isTooMany && text !== shown) onChange(codes)
  }

  return (
    <LiveText
      label={label}
      hint={isOne ? undefined : t.countriesHint}
      error={wrong?.says}
      value={wrong?.text ?? shown}
      maxLength={4000}
      canEdit={canEdit}
      onCommit={read}
    />
  )
}
