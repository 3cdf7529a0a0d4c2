'use client'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { eventKinds, viewpoints, type EventKind } from '#lib/model/vocabulary.ts'
import { readPastedRows, type PastedRows } from './pasted-rows.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

/** A text of a clipboard longer than this is not looked into. */
export const mostPasted = 500_000

/** Reads a pasted table in the words of the reader's screens. */
export function useReadPasted(kind: EventKind): (text: string) => PastedRows {
  const { t, locale } = useOwnRowsWords()
  const words = useTranslations('framework')
  return useCallback(
    (text) =>
      readPastedRows(text.slice(0, mostPasted), kind, {
        locale,
        heading: t.paste.heading,
        kinds: new Map(eventKinds.map((one) => [one, words(`eventKind.${one}`)])),
        viewpoints: new Map(viewpoints.map((one) => [one, words(`viewpoint.${one}`)])),
      }),
    [kind, locale, t, words],
  )
}
