'use client'
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Combobox } from '#app/_ui/combobox.tsx'
import { cx } from '#app/_ui/cx.ts'
import { isComposing } from '#app/_ui/enter.ts'
import { popupClass } from '#app/_ui/popup.ts'
import { own } from '#lib/base/own.ts'
import { statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { eventKinds, type EventKind } from '#lib/model/vocabulary.ts'
import type { Point } from '#lib/picture/rect.ts'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { isFound } from '#lib/words/is-found.ts'
import { readingOf } from '#lib/words/readings.ts'
import { EventIcon } from '../figures/event-icon.tsx'

interface Props {
  /** left upper corner, in pixels of the canvas region */
  readonly at: Point
  readonly telling: Telling
  /** the data the event follows */
  readonly sources: readonly string[]
  /** `to`: data there is; without it what comes out is new */
  readonly onChoose: (kind: EventKind, to: string | undefined) => void
  readonly onClose: () => void
}

/** No id of an element: what comes out of the event is made with it. */
const fresh = '+'

/** The event that follows the selected data, without dragging (F-258): its kind, and the data it leads to, searched for, or new. */
export function NextPicker({ at, telling, sources, onChoose, onClose }: Props) {
  const t = useTranslations('canvas.next')
  const kinds = useTranslations('framework.eventKind')
  const box = useRef<HTMLDivElement>(null)
  const [kind, setKind] = useState<EventKind>('process_use')
  const [to, setTo] = useState(fresh)
  const close = useEffectEvent(onClose)
  const { model } = telling

  useEffect(() => {
    box.current?.querySelector('button')?.focus({ preventScroll: true })
    const leave = (event: PointerEvent) => {
      const { target } = event
      // The list of the search hangs elsewhere on the page.
      if (!(target instanceof Element) || target.closest('[role="listbox"]') !== null) return
      if (box.current?.contains(target) === false) close()
    }
    window.addEventListener('pointerdown', leave)
    return () => window.removeEventListener('pointerdown', leave)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    event.stopPropagation()
    const isOpen =
      event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true'
    if (event.key === 'Escape' && !isOpen) onClose()
  }
  const targets = statesInFlowOrder(model)
    .filter((id) => !sources.includes(id))
    .map((value) => {
      const state = own(model.states, value)
      return {
        value,
        label: nameOf(value, telling),
        detail: state?.holder === undefined ? undefined : nameOf(state.holder, telling),
        keywords: [state?.name.ja, state?.name.en, readingOf(state?.name.ja ?? '')].join(' '),
      }
    })

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the canvas end at its border
    <div
      ref={box}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it stands beside the data, modal to nothing
      role="dialog"
      aria-label={t('title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className={cx(popupClass, 'absolute grid w-80 max-w-[calc(100%-1rem)] gap-3 p-3')}
      style={{ left: at.x, top: at.y }}
    >
      <p className="text-sm font-semibold">{t('title')}</p>
      <fieldset className="grid grid-cols-2 gap-1">
        <legend className="mb-1 text-xs text-muted">{t('kind')}</legend>
        {eventKinds
          .filter((one) => one !== 'generate_acquire')
          .map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === kind}
              onClick={() => setKind(one)}
              className={cx(
                'flex min-h-8 items-center gap-2 rounded-control border px-2 text-left text-sm',
                one === kind
                  ? 'border-ai bg-ai-soft font-semibold text-ai'
                  : 'border-line hover:bg-tag',
              )}
            >
              <EventIcon kind={one} size={14} />
              {kinds(one)}
            </button>
          ))}
      </fieldset>
      {kind !== 'dispose' && (
        <Combobox
          label={t('to')}
          placeholder={t('search')}
          noMatch={t('noMatch')}
          finds={isFound}
          openLabel={t('open')}
          options={[{ value: fresh, label: t('fresh'), keywords: t('freshAlso') }, ...targets]}
          value={to}
          onValue={setTo}
        />
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button look="primary" onClick={() => onChoose(kind, to === fresh ? undefined : to)}>
          {t('add')}
        </Button>
      </div>
    </div>
  )
}
