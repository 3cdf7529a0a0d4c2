'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLastChange } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { lazily } from '#app/_ui/lazily.tsx'
import {
  foreignTouch,
  stewardOf,
  takesFrom,
  touchOf,
  type Stewardship,
} from '#lib/policy/stewardship.ts'
import { useOrgs } from '../use-orgs.ts'
import { proposed } from './proposed.ts'
import type { Asked } from './ask-to-propose.tsx'
import { useStewardship } from './use-stewardship.ts'

const AskToPropose = lazily(async () => (await import('./ask-to-propose.tsx')).AskToPropose)

/**
 * Stands between what a person does and the shared model: what another organisation manages is not written but, after a
 * question, proposed to it (ST-12). Everything else is written as ever.
 */
export function StewardGate() {
  const t = useTranslations('steward')
  const { connection, me } = useRoom()
  const stewardship = useStewardship()
  const { nameOf } = useOrgs()
  const [asked, setAsked] = useState<Asked | null>(null)

  useEffect(() => {
    connection.setGuard((commands) => {
      if (stewardship === null) return null
      const foreign = foreignTouch(stewardship, me.orgId, commands.map(touchOf))
      const orgId = foreign && stewardOf(stewardship, foreign)
      if (orgId === null) return null
      setAsked({ commands, orgId, model: connection.view.getSnapshot() })
      return proposed
    })
    return () => connection.setGuard(null)
  }, [connection, me.orgId, stewardship])

  useFresh(stewardship)
  useUndoWithin(stewardship)
  if (asked === null) return null
  const org = nameOf(asked.orgId)
  return (
    <Dialog
      open
      isKept
      onOpenChange={(open) => !open && setAsked(null)}
      title={t('ask.title', { org })}
      description={t('ask.body', { org })}
      closeLabel={t('ask.cancel')}
    >
      <AskToPropose asked={asked} org={org} onDone={() => setAsked(null)} />
    </Dialog>
  )
}

/** Undo does not go back to before it was somebody else's to write (ST-5). */
function useUndoWithin(stewardship: Stewardship | null) {
  const { connection, me } = useRoom()
  const last = useRef<Stewardship | null>(null)
  useEffect(() => {
    if (stewardship === null) return
    if (last.current !== null && takesFrom(last.current, stewardship, me.orgId)) {
      connection.undo.clear()
    }
    last.current = stewardship
  }, [connection, me.orgId, stewardship])
}

/** What others have just made has a manager that was not known yet. */
function useFresh(stewardship: Stewardship | null) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const heard = useLastChange()
  const known = useMemo(
    () => new Set([...(stewardship?.owners.keys() ?? [])].map((element) => element.split('/')[1])),
    [stewardship],
  )
  const isNew = (id: string) => !id.includes('|') && !known.has(id)
  const made = stewardship?.policy === 'stewarded' ? heard?.elements.filter(isNew).join(' ') : ''
  useEffect(() => {
    if (made !== undefined && made !== '')
      void queries.invalidateQueries(trpc.model.stewardship.pathFilter())
  }, [made, queries, trpc])
}
