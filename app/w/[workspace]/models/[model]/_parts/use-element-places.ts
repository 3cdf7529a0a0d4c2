'use client'
import { use, useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { CommandContext, usePlaces } from '#app/_client/commands/use-command.ts'
import { useModelBehind, whole } from '#app/_client/room/model-behind.tsx'
import { say } from '#lib/model/local-text.ts'
import { eventTitle, type Telling } from '#lib/words/attribute-text.ts'
import { inBoth } from '#lib/words/in-both.ts'
import { elementPlaces, type ElementPlace } from './element-places.ts'
import { useRevision } from './past-view.tsx'
import { withRevision } from './revision-asked.ts'

/** Offers the elements of the model to the palette, by their names in both languages (F-31). */
export function useElementPlaces(base: string, go: (href: string) => Promise<void>): void {
  const words = useTranslations('framework')
  const locale = useLocale()
  const store = use(CommandContext)
  const model = useModelBehind(whole)
  const telling = useMemo((): Telling => ({ model, locale, words }), [model, locale, words])
  const rev = useRevision()
  const labelOf = ({ kind, id, name }: ElementPlace) =>
    kind === 'event' || name === undefined ? eventTitle(id, telling) : say(name, locale)
  const kindsOf = (place: ElementPlace) => {
    const event = place.kind === 'event' ? model.events[place.id] : undefined
    if (event === undefined) return []
    return [inBoth.ja.eventKind[event.kind], inBoth.en.eventKind[event.kind]]
  }
  usePlaces(() =>
    elementPlaces(model).map((place) => {
      const label = labelOf(place)
      const { name, id, path, isFigure } = place
      const others = [name?.ja, name?.en, ...kindsOf(place), place.kind === 'risk' ? id : undefined]
      return {
        id: `${place.kind} ${id}`,
        label,
        kind: words(`element.${place.kind}`),
        texts: [label, ...others.filter((text) => text !== undefined)],
        go: () => {
          const isShown = isFigure && store?.show(id) === true
          if (!isShown) void go(withRevision(`${base}/${path}`, rev))
        },
      }
    }),
  )
}
