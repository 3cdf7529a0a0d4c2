'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import type { AttributeCell } from '#lib/model/attribute.ts'
import type { AttributeRow } from '#lib/model/attribute-row.ts'
import { daySchema } from '#lib/model/id.ts'
import type { CellChange } from '#lib/model/queries/change-cell.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { LiveText } from '../fields/live-text.tsx'
import { PurposesField } from '../fields/purposes-field.tsx'
import { useTelling } from '../use-telling.ts'
import { RelinquishedField } from './relinquished-field.tsx'

interface Props {
  readonly row: AttributeRow
  readonly cell: AttributeCell | undefined
  readonly onChange: (change: CellChange) => void
}

/** What checks ask of a value beside what it is: codes of its purposes, holders that left, and until when an assumption is confirmed (F-248). */
export function CellFacts({ row, cell, onChange }: Props) {
  const canEdit = useCanEdit()
  const { locale } = useTelling()
  const value = cell?.sameAs === undefined ? cell?.value : undefined
  const isFollowing = cell?.sameAs !== undefined
  return (
    <>
      {!isFollowing && row.key === 'purpose' && (
        <PurposesField
          value={value?.key === 'purpose' ? value.codes : []}
          canEdit={canEdit}
          onChange={(codes) => onChange(purposeChange(cell, codes))}
        />
      )}
      {!isFollowing && row.key === 'rightsHolders' && (
        <RelinquishedField
          value={value?.key === 'rightsHolders' ? value : undefined}
          onChange={(holders) => onChange({ value: holders, status: 'concrete' })}
        />
      )}
      {cell?.basis === 'assumption' && (
        <LiveText
          type="date"
          label={factsWords[locale].cell.dueBy}
          value={cell.dueBy ?? ''}
          canEdit={canEdit}
          onCommit={(day) => {
            const dueBy = day === '' ? undefined : day
            if (dueBy === undefined || daySchema.safeParse(dueBy).success) onChange({ dueBy })
          }}
        />
      )}
    </>
  )
}

/** Codes of purposes stand beside the words, which stay. */
function purposeChange(cell: AttributeCell | undefined, codes: string[]): CellChange {
  if (codes.length > 0) return { value: { key: 'purpose', codes }, status: 'concrete' }
  return { value: undefined, status: cell?.text === undefined ? 'tbd' : 'concrete' }
}
