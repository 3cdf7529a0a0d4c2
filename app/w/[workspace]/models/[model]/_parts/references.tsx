'use client'
import { X } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ControlTexts } from '#app/_client/oscal/control-texts.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import type { Reference } from '#lib/model/measure.ts'

interface Props {
  readonly references: readonly Reference[]
  readonly canEdit: boolean
  /** in a form of its own: under its title, and without the texts of an uploaded catalogue */
  readonly isBare?: true
  /** so many can be named, and what is said in place of the fields when they are (F-144) */
  readonly limit?: { readonly most: number; readonly told: string }
  readonly onChange: (references: readonly Reference[]) => void
}

const families = [
  'CPSF',
  'ISO27001:2013',
  'ISO27001:2022',
  'SP800-53r5',
  'DMBOK2',
  'other',
] as const

/** Where a measure is found in published standards: the standard and the number in it, never its text (R-24.3). */
export function References({ references, canEdit, isBare, limit, onChange }: Props) {
  const t = useTranslations('tables.measure')
  const words = useTranslations('framework')
  const [family, setFamily] = useState<Reference['family']>('SP800-53r5')
  const [number, setNumber] = useState('')
  const [isFilled, setFilled] = useState(false)
  const isFull = limit !== undefined && references.length >= limit.most
  const Heading = isBare === true ? 'h3' : 'h5'

  function add() {
    const id = number.trim()
    if (id === '' || references.some((r) => r.family === family && r.id === id)) return
    onChange([...references, { family, id }])
    setNumber('')
    setFilled(true)
  }

  return (
    <div className="grid gap-2">
      <Heading className="text-sm font-medium">{t('references')}</Heading>
      <ul className="flex flex-wrap gap-1">
        {references.map((reference) => {
          const name = `${words(`referenceFamily.${reference.family}`)} ${reference.id}`
          return (
            <li
              key={name}
              className="inline-flex items-center gap-1 rounded-[5px] bg-tag pl-1.5 text-xs"
            >
              {name}
              {canEdit && (
                <button
                  type="button"
                  aria-label={t('removeReference', { ref: name })}
                  className="inline-grid size-6 place-items-center text-muted hover:text-bad"
                  onClick={() => onChange(references.filter((r) => r !== reference))}
                >
                  <X size={12} aria-hidden />
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {isBare !== true && <ControlTexts references={references} />}
      {canEdit && isFull && <Full told={limit.told} isFilled={isFilled} />}
      {canEdit && !isFull && (
        <div className="grid grid-cols-[1fr_6rem_auto] items-end gap-1.5">
          <Select
            label={t('family')}
            options={families.map((f) => ({ value: f, label: words(`referenceFamily.${f}`) }))}
            value={family}
            onValue={setFamily}
          />
          <TextField
            label={t('referenceId')}
            value={number}
            maxLength={80}
            onText={setNumber}
            onCommit={add}
          />
          <Button onClick={add} disabled={number.trim() === ''}>
            {t('addReference')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Nothing can be added any more. Whoever has just added the last goes on here: the fields they were in are gone. */
function Full({ told, isFilled }: { readonly told: string; readonly isFilled: boolean }) {
  const place = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    if (isFilled) place.current?.focus()
  }, [isFilled])
  return (
    <p ref={place} tabIndex={-1} className="text-xs text-muted outline-none">
      {told}
    </p>
  )
}
