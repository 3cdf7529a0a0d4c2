'use client'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import type { Control } from '#lib/catalog/oscal/control.ts'
import { oscalWords } from '#lib/words/areas/oscal.ts'
import type { CatalogueDesk } from './catalogue-desk.ts'
import type { KeptAbout } from './kept-catalogue.ts'

interface Props {
  readonly id: string
  readonly desk: CatalogueDesk
  readonly about: KeptAbout
}

/** One control, folded; its text is fetched from this browser when it is opened. */
export function ControlText({ id, desk, about }: Props) {
  const words = oscalWords[useLocale()]
  const [control, setControl] = useState<Control | 'gone' | null>(null)
  const open = async () => setControl((await desk.control(id)) ?? 'gone')
  return (
    <details
      data-control={id}
      className="w-full"
      onToggle={(event) => {
        if (event.currentTarget.open) void open()
      }}
    >
      <summary className="min-h-6 w-fit cursor-pointer font-medium">{id}</summary>
      {control === 'gone' && <p className="text-warn">{words.gone}</p>}
      {control !== null && control !== 'gone' && <Text control={control} />}
      <p className="pt-1 text-2xs text-muted">
        {words.source} <bdi>{about.title}</bdi> <bdi>{about.version}</bdi>
      </p>
    </details>
  )
}

function Text({ control }: { readonly control: Control }) {
  const words = oscalWords[useLocale()]
  const { title, isWithdrawn, statement, guidance } = control
  const isEmpty = statement.length === 0 && guidance.length === 0
  return (
    <div className="grid gap-1">
      <p className="font-medium" dir="auto">
        {title}
      </p>
      {isWithdrawn && <p className="text-warn">{words.withdrawn}</p>}
      {isEmpty && !isWithdrawn && <p className="text-muted">{words.noText}</p>}
      {statement.map(({ label, text, depth }, i) => (
        <p
          key={i}
          dir="auto"
          className="whitespace-pre-line"
          style={{ marginInlineStart: `${depth}rem` }}
        >
          {label !== '' && `${label} `}
          {text}
        </p>
      ))}
      {guidance.length > 0 && <p className="pt-1 font-medium">{words.guidance}</p>}
      {guidance.map((paragraph, i) => (
        <p key={i} dir="auto" className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  )
}
