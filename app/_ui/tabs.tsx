'use client'
import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

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
  isFilling = false,
}: {
  readonly label: string
  readonly value: V
  readonly onValue: (value: V) => void
  readonly sheets: readonly TabSheet<V>[]
  /** fills the height around it: the sheets scroll by themselves, the tabs stay */
  readonly isFilling?: boolean
}) {
  return (
    <Base.Root
      value={value}
      onValueChange={(chosen: V) => onValue(chosen)}
      className={cx(
        isFilling && 'grid h-full min-h-0 grid-cols-1 grid-rows-[auto_minmax(0,1fr)] print:block',
      )}
    >
      <Base.List
        aria-label={label}
        className={cx('flex flex-wrap gap-1 border-b border-line', isFilling && 'px-4 pt-1')}
      >
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
        <Base.Panel
          key={sheet.value}
          value={sheet.value}
          className={isFilling ? 'min-h-0 min-w-0 -outline-offset-2' : 'pt-3 outline-offset-4'}
        >
          {sheet.content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
