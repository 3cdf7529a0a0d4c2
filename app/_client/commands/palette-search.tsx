'use client'
import { Search } from 'lucide-react'
import { useEffect, useId, useMemo, useState, type KeyboardEvent, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { isComposing, useEnter } from '#app/_ui/enter.ts'
import { finder } from './find.ts'
import { PaletteList } from './palette-list.tsx'
import { unasked, type Offered, type PaletteItem, type PalettePart } from './palette-items.ts'

/** So many lines are drawn; whoever wants more types on. */
const most = 40

/** The field and the list below it: arrows move, Enter does, and neither during a conversion (UI-1). */
export function PaletteSearch({
  offered,
  field,
  onChoose,
}: {
  readonly offered: Offered
  readonly field: RefObject<HTMLInputElement | null>
  readonly onChoose: (item: PaletteItem) => void
}) {
  const t = useTranslations('palette')
  const id = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const { items, lately } = offered
  const search = useMemo(() => finder(items, lately), [items, lately])
  const found = useMemo(() => search(words), [search, words])
  const parts: readonly PalettePart[] =
    words.trim() === '' ? unasked(items, lately) : [{ group: null, items: found.slice(0, most) }]
  const lines = parts.flatMap((part) => part.items)
  const chosen = lines[Math.min(at, lines.length - 1)]
  const optionId = (item: PaletteItem) => `${id}-${item.id.replaceAll(/\s/g, '-')}`

  useEffect(() => {
    if (chosen !== undefined) {
      document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' })
    }
  })

  const enter = useEnter(() => {
    if (chosen !== undefined) onChoose(chosen)
  })
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    enter.onKeyDown(event)
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (by === undefined || lines.length === 0) return
    event.preventDefault()
    const last = lines.length - 1
    const next = Math.min(at, last) + by
    const isRound = Math.abs(by) === 1
    setAt(next < 0 ? (isRound ? last : 0) : next > last ? (isRound ? 0 : last) : next)
  }

  return (
    <>
      <div className="flex items-center gap-2 border-b border-line px-3">
        <Search size={16} aria-hidden className="shrink-0 text-muted" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t('field')}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          data-fleeting
          placeholder={t('field')}
          value={words}
          onChange={(event) => {
            setWords(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
          className="min-h-11 w-full bg-transparent text-lg outline-none"
        />
      </div>
      <PaletteList
        id={`${id}-list`}
        optionId={optionId}
        parts={parts}
        chosen={chosen}
        onPoint={(item) => setAt(lines.indexOf(item))}
        onChoose={onChoose}
        words={words.trim()}
        more={words.trim() === '' ? 0 : Math.max(0, found.length - most)}
      />
      <div className="flex gap-3 border-t border-line-soft px-3 py-1.5 text-xs text-muted">
        <span id={`${id}-hint`} className="flex-1">
          {t('hint')}
        </span>
        <output>{t('count', { count: words.trim() === '' ? lines.length : found.length })}</output>
      </div>
    </>
  )
}
