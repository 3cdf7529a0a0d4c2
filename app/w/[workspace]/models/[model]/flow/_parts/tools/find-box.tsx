'use client'
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { useEffectEvent, useLayoutEffect } from 'react'
import { useTranslations } from 'use-intl'
import { isComposing, useEnter } from '#app/_ui/enter.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { finderOf } from './finder-of.ts'
import type { useFind } from './use-find.ts'

/** The small search of the canvas. Up and Down walk the hits, Enter takes one, Escape goes back to where one was. */
export function FindBox({
  find,
  onTake,
  onLeave,
}: {
  readonly find: ReturnType<typeof useFind>
  readonly onTake: (id: string) => void
  readonly onLeave: () => void
}) {
  const t = useTranslations('canvasTools.find')
  const arrive = useEffectEvent(() => find.arrive(finderOf))
  useLayoutEffect(() => arrive(), [])
  const leave = () => {
    find.close(true)
    onLeave()
  }
  const enter = useEnter(
    () => {
      if (find.hit === undefined) return
      find.close(false)
      onTake(find.hit)
    },
    { onEscape: leave },
  )
  const told =
    find.asked.trim() === ''
      ? ''
      : find.count === 0
        ? t('none')
        : t('found', { at: String(find.at), count: String(find.count) })
  return (
    <search className="flex items-center gap-1 rounded-card border border-line bg-card py-1 pr-1 pl-2.5 shadow-float">
      <Search size={14} aria-hidden className="shrink-0 text-muted" />
      <input
        ref={focusOnce}
        type="text"
        aria-label={t('label')}
        aria-describedby="find-keys"
        placeholder={t('placeholder')}
        value={find.asked}
        maxLength={100}
        className="h-7 w-44 bg-transparent text-sm outline-none"
        onChange={(event) => find.ask(event.target.value)}
        onKeyDown={(event) => {
          if (!isComposing(event) && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault()
            find.step(event.key === 'ArrowDown' ? 1 : -1)
          } else enter.onKeyDown(event)
        }}
      />
      <output className="min-w-14 text-right text-xs whitespace-nowrap text-muted">{told}</output>
      <p id="find-keys" className="sr-only">
        {t('keys')}
      </p>
      <IconButton
        label={t('previous')}
        icon={<ChevronUp size={14} aria-hidden />}
        disabled={find.count === 0}
        onClick={() => find.step(-1)}
      />
      <IconButton
        label={t('next')}
        icon={<ChevronDown size={14} aria-hidden />}
        disabled={find.count === 0}
        onClick={() => find.step(1)}
      />
      <IconButton label={t('close')} icon={<X size={14} aria-hidden />} onClick={leave} />
    </search>
  )
}

/** Only when it appears: the same function each time, so that React does not call it again. */
function focusOnce(input: HTMLInputElement | null) {
  input?.focus({ preventScroll: true })
  // Behind what was typed before it was here (F-142).
  input?.setSelectionRange(input.value.length, input.value.length)
}
