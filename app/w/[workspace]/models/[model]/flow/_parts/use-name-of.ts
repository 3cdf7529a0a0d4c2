'use client'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '#lib/model/local-text.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import type { Telling } from '#lib/words/attribute-text.ts'

/** What an element is called in the reader's language: its name, else the kind of event; empty when there is none such. */
export function useNameOf({ model, locale }: Telling): (id: string) => string {
  const t = useTranslations('canvas')
  return useCallback(
    (id) => {
      const name = elementName(model, id)
      if (name !== undefined) return say(name, locale)
      const event = Object.hasOwn(model.events, id) ? model.events[id] : undefined
      return event === undefined ? '' : t(`kind.${event.kind}`)
    },
    [model, locale, t],
  )
}

/** What a ba is called where there is little room. */
export function useShortOf({ model, locale }: Telling): (ba: string) => string {
  const { bas } = model
  return useCallback((id) => say(bas[id]?.short ?? bas[id]?.name ?? noName, locale), [bas, locale])
}

const noName = { ja: '' } as const
