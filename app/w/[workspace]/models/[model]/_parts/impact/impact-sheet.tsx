'use client'
import { useDeferredValue, useLayoutEffect, useMemo } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { own } from '#lib/base/own.ts'
import { impactOf } from '#lib/derive/impact.ts'
import { impactWords } from '#lib/words/areas/impact.ts'
import { filled } from '#lib/words/filled.ts'
import { reachedName } from '#lib/words/impact-text.ts'
import { SideSheet } from '../side-sheet.tsx'
import { StakeholderMark } from '../stakeholder-mark.tsx'
import { useTelling } from '../use-telling.ts'
import { ImpactList } from './impact-list.tsx'
import { ImpactPicture } from './impact-picture.tsx'
import { closeImpact, takesFocus } from './panel-state.ts'
import { isInFlow } from './start-in-view.ts'

/** What a change at one data or event reaches, as a picture and as a list, worked out again a moment behind every edit (F-122, F-124). */
export function ImpactSheet({ id }: { readonly id: string }) {
  const live = useTelling()
  const { locale, words: framework } = live
  const model = useDeferredValue(live.model)
  const telling = useMemo(() => ({ model, locale, words: framework }), [model, locale, framework])
  const impact = useMemo(() => impactOf(model, id), [model, id])
  const words = impactWords[locale]
  useLayoutEffect(() => {
    if (takesFocus(id)) document.querySelector<HTMLElement>('#impact h2')?.focus()
  }, [id])
  const isThere = isInFlow(model, id)
  const name = reachedName(id, telling)
  const hasNext = impact.states.length + impact.events.length > 0
  const { bas, risks, measures, conditions } = impact
  const isNothing = !hasNext && [bas, risks, measures, conditions].every((all) => all.length === 0)
  return (
    <SideSheet
      id="impact"
      isWide
      label={words.title}
      title={words.title}
      shown={id}
      close={words.close}
      onClose={closeImpact}
    >
      <div className="grid min-h-0 flex-1 grid-cols-1 content-start gap-3 overflow-y-auto px-3.5 pt-3 pb-4">
        {isThere ? (
          <>
            <div className="grid gap-1 text-sm">
              <p className={cx('wrap-anywhere', isNothing && 'font-semibold')}>
                {isNothing ? name : filled(hasNext ? words.from : words.hereOnly, { name })}
              </p>
              <Acting id={id} />
            </div>
            {isNothing && (
              <EmptyState title={words.none}>{filled(words.noneLead, { name })}</EmptyState>
            )}
            {hasNext && <ImpactPicture start={id} {...{ impact, telling }} />}
            {!isNothing && <ImpactList start={id} {...{ impact, telling }} />}
          </>
        ) : (
          <p className="text-sm text-muted">{words.gone}</p>
        )}
        <p className="text-xs text-muted">{words.ours}</p>
      </div>
    </SideSheet>
  )
}

/** Whose act or data it is that reaches others. */
function Acting({ id }: { readonly id: string }) {
  const telling = useTelling()
  const { model, locale } = telling
  const holder = own(model.states, id)?.holder
  const named = new Set(own(model.events, id)?.actors)
  if (holder !== undefined) named.add(holder)
  const acting = [...named].filter((one) => own(model.stakeholders, one) !== undefined)
  if (acting.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
      {impactWords[locale].acting}
      {acting.map((one) => (
        <StakeholderMark key={one} id={one} name={reachedName(one, telling)} />
      ))}
    </p>
  )
}
