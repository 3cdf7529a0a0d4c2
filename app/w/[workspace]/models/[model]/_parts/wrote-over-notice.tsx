'use client'
import { useEffect, useEffectEvent } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { makerOf, writtenOver } from '#app/_client/room/written-over.ts'
import { useTRPCClient } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { commandFor, placeName, standsAt, type ChangedPlace } from '#lib/model/difference-place.ts'
import { say } from '#lib/model/local-text.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import { elementTouched } from '#lib/policy/stewardship.ts'
import { useHere } from './steward/use-stewardship.ts'
import { useAct } from './use-act.ts'

/** So far back it is looked for whose value it was. */
const lately = 50

interface By {
  readonly userId: string
  readonly name: string
  readonly orgId: string
}

/** Says, quietly and with a way back, that one has just written over what another organisation had written (F-85). */
export function WroteOverNotice() {
  const t = useTranslations('canvasTools.presence')
  const locale = useLocale()
  const { connection, orgs, me } = useRoom()
  const here = useHere()
  const client = useTRPCClient()
  const notify = useNotify()
  const act = useAct()

  const tell = useEffectEvent((place: ChangedPlace, by: By) => {
    const model = connection.view.getSnapshot()
    const name = elementName(model, place.key)
    const isMine = () =>
      canonicalJson(standsAt(connection.view.getSnapshot(), place)) === canonicalJson(place.after)
    notify({
      title: t('wroteOver', { name: by.name, org: faceFinder(orgs, locale)(by.orgId).name }),
      ...(name === undefined ? {} : { detail: t('overwroteWhat', { what: say(name, locale) }) }),
      action: {
        label: t('theirs'),
        run: () => {
          if (isMine()) act([commandFor({ ...place, before: place.after, after: place.before })])
        },
      },
    })
  })

  /** Whose value it was: told by the room lately, else by the log. Undefined: nobody’s that is known, or it cannot be asked. */
  const makerAt = useEffectEvent(async (place: ChangedPlace): Promise<By | undefined> => {
    const isOf = (elements: readonly string[]) =>
      place.field === null && elements.includes(place.key)
    const heard = connection.changes.list.get().find((change) => isOf(change.elements))
    if (heard !== undefined) return heard
    const element = elementTouched({ root: place.root, key: place.key })
    if (element === null) return undefined
    const page = { ...here, element, before: null, limit: lately }
    // A note that cannot be made is none: the value is written, and the history of the element has it.
    const found = await client.model.elementHistory.query(page).catch(() => undefined)
    const change = found && makerOf(found.changes, place)
    return change && { userId: change.userId, name: change.userName ?? '', orgId: change.orgId }
  })

  useEffect(() => {
    const told = new Set<string>()
    const { made } = connection
    const look = async (place: ChangedPlace) => {
      const by = await makerAt(place)
      if (by === undefined || by.orgId === me.orgId || by.name === '') return
      const once = `${placeName(place)} ${by.userId} ${canonicalJson(place.before)}`
      if (told.has(once)) return
      told.add(once)
      tell(place, by)
    }
    return made.subscribe(() => {
      for (const place of writtenOver(made.get())) void look(place)
    })
  }, [connection, me.orgId])
  return null
}
