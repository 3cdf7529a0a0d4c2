'use client'
import { useEffect, useEffectEvent } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import { Overwrites, type Overwritten } from '#app/_client/room/overwrites.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import type { SeenChange } from '#app/_client/room/seen-changes.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import { commandFor } from '#lib/model/difference-place.ts'
import { say } from '#lib/model/local-text.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import { useAct } from './use-act.ts'

/** Says, quietly and with a way back, that somebody has written over what one wrote a moment ago. */
export function OverwriteNotice() {
  const t = useTranslations('canvasTools.presence')
  const locale = useLocale()
  const { connection, orgs, me } = useRoom()
  const notify = useNotify()
  const act = useAct()

  const tell = useEffectEvent((by: SeenChange, found: readonly Overwritten<SeenChange>[]) => {
    const model = connection.view.getSnapshot()
    const names = found.flatMap(({ place }) => elementName(model, place.key) ?? [])
    const what = [...new Set(names.map((name) => say(name, locale)))]
    notify({
      title: t('overwrote', { name: by.name, org: faceFinder(orgs, locale)(by.orgId).name }),
      ...(what.length === 0
        ? {}
        : { detail: what.map((name) => t('overwroteWhat', { what: name })).join(' ') }),
      action: { label: t('mine'), run: () => act(found.map(({ place }) => commandFor(place))) },
    })
  })

  useEffect(() => {
    const seen = new Overwrites<SeenChange>(me.userId)
    const { news } = connection.changes
    let isAsked = false
    // After everything that belongs to one change has been told: values, who made them, and one's own.
    const check = () => {
      if (isAsked) return
      isAsked = true
      queueMicrotask(() => {
        isAsked = false
        const now = performance.now()
        const found = seen.check(connection.view.getSnapshot(), now)
        for (const [by, theirs] of Map.groupBy(found, (one) => one.by)) tell(by, theirs)
      })
    }
    const stops = [
      connection.made.subscribe(() => seen.noteMine(connection.made.get(), performance.now())),
      news.subscribe(() => {
        for (const change of news.get().toReversed()) seen.noteTheirs(change, performance.now())
        check()
      }),
      connection.view.subscribe(check),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [connection, me.userId])
  return null
}
