'use client'
import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Kbd } from '#app/_ui/kbd.tsx'

const mostShown = 120

/** A part of the screen of its own while it is there (F-33); the button is what it is reached for. */
const key = 'F6'

/**
 * While one writes, somebody else wrote in the same place: what stands there now, and that one’s own words write over it. The
 * button gives one’s own up; until then the words stay in their box, also while the focus is on it.
 */
export function CrossedNote({
  theirs,
  isByKey = false,
  onTheirs,
  onBack,
  onAway,
}: {
  readonly theirs: string
  /** only the key of the parts of the screen leads here, and is said */
  readonly isByKey?: boolean
  readonly onTheirs: () => void
  /** puts the focus back into the words */
  readonly onBack: () => void
  /** The focus has gone on, and not back to the words. */
  readonly onAway: () => void
}) {
  const t = useTranslations('grid.crossing')
  const short = theirs.length <= mostShown ? theirs : `${theirs.slice(0, mostShown)}…`
  const isBack = useRef(false)
  const goBack = () => {
    isBack.current = true
    onBack()
    isBack.current = false
  }
  const note = useRef<HTMLDivElement>(null)
  // It goes when there is nothing to choose any more; the words are still there to be gone on with.
  const gone = useEffectEvent(() => {
    if (note.current?.contains(document.activeElement) === true) goBack()
  })
  useLayoutEffect(() => () => gone(), [])
  return (
    <div
      ref={note}
      data-crossed
      aria-live="polite"
      className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-control border border-warn-line bg-warn-soft px-2 py-1 text-xs"
    >
      <p className="min-w-0 flex-1">
        {theirs === '' ? t('emptied') : t('now', { theirs: short })} {t('mine')}
      </p>
      <Button
        // Leaving the box would take its words first.
        onMouseDown={(event) => event.preventDefault()}
        onBlur={() => {
          if (!isBack.current) onAway()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          goBack()
        }}
        onClick={() => {
          goBack()
          onTheirs()
        }}
        {...(isByKey ? { 'aria-keyshortcuts': key } : {})}
      >
        {t('take')}
        {isByKey && <Kbd>{key}</Kbd>}
      </Button>
    </div>
  )
}

/** Whether the focus goes from its words to the choice beside them, which ends no writing. */
export function isToCrossedNote({
  relatedTarget,
}: {
  readonly relatedTarget: EventTarget | null
}): boolean {
  return relatedTarget instanceof Element && relatedTarget.closest('[data-crossed]') !== null
}
