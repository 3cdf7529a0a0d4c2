'use client'
import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

export interface TabSheet<V extends string> {
  readonly value: V
  readonly label: ReactNode
  readonly content: ReactNode
}

/** Sheets behind each other; arrow keys move between the tabs. */
export function Tabs<V extends string>({
  label,
  value,
  onValue,
  sheets,
}: {
  readonly label: string
  readonly value: V
  readonly onValue: (value: V) => void
  readonly sheets: readonly TabSheet<V>[]
}) {
  return (
    <Base.Root value={value} onValueChange={(chosen: V) => onValue(chosen)}>
      <Base.List aria-label={label} className="flex gap-1 border-b border-line">
        {sheets.map((sheet) => (
          <Base.Tab
            key={sheet.value}
            value={sheet.value}
            className="-mb-px flex min-h-8 items-center gap-1.5 border-b-2 border-transparent px-3 text-sm text-muted hover:text-ink data-active:border-ai data-active:font-semibold data-active:text-ink"
          >
            {sheet.label}
          </Base.Tab>
        ))}
      </Base.List>
      {sheets.map((sheet) => (
        <Base.Panel key={sheet.value} value={sheet.value} className="pt-3 outline-offset-4">
          {sheet.content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
