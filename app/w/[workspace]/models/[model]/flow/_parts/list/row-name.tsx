'use client'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { olderName } from '#lib/model/older-name.ts'
import { OlderMark } from '../../../_parts/older-name.tsx'
import { focusName } from '../../../_parts/focus-name.ts'
import { RenameInput } from '../figures/rename-input.tsx'
import type { ListProps } from './list-props.ts'

/** The name of an element in its row, a button that opens its details; written here when it has just been made (F-230). */
export function RowName({
  id,
  telling,
  nameOf,
  selection,
  work,
}: ListProps & { readonly id: string }) {
  const t = useTranslations('canvas')
  const { model } = telling
  const isNamedByKey = useRef(false)
  if (work !== undefined && work.renaming === id) {
    // An event without a name of its own is called by its kind, which is nothing to be corrected.
    const isUnnamed = Object.hasOwn(model.events, id) && model.events[id]?.name === undefined
    return (
      <span className="relative block" ref={(it) => it?.scrollIntoView({ block: 'nearest' })}>
        <RenameInput
          value={isUnnamed ? '' : nameOf(id)}
          label={t('rename')}
          className="w-full"
          onName={(name) => work.rename(id, name)}
          onDone={(isByKey) => {
            isNamedByKey.current = isByKey
            work.endRename()
          }}
        />
      </span>
    )
  }
  return (
    <>
      <button
        type="button"
        aria-pressed={selection.ids.has(id)}
        onClick={({ detail }) => {
          // By key once more: into the details, however many rows stand between.
          if (detail === 0 && selection.ids.has(id)) focusName('inspector')
          else selection.set([id])
        }}
        ref={(it) => {
          if (!isNamedByKey.current) return
          isNamedByKey.current = false
          it?.focus({ preventScroll: true })
        }}
        className="-my-0.5 min-h-6 text-left hover:text-ai hover:underline aria-pressed:text-ai"
      >
        {nameOf(id)}
      </button>{' '}
      <OlderMark older={olderName(model, id)} />
    </>
  )
}
