'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit, useKept, useSaveState } from '#app/_client/room/hooks.ts'
import type { Kept } from '#app/_client/room/kept-edits.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button } from '#app/_ui/button.tsx'
import { KeptList } from './kept-list.tsx'
import { ProposeKept } from './propose-kept.tsx'
import { TakeAlong } from './take-along.tsx'
import { useManagers } from './use-managers.ts'

/** What the server did not take, place by place, and what can be done with it: made again, proposed, taken along or dropped (F-6). */
export function KeptEdits({ kept }: { readonly kept: Kept }) {
  const t = useTranslations('stopped')
  const { state, rejection } = useSaveState()
  const canEdit = useCanEdit()
  const { isStored } = useKept()
  const { applyKept, reset, kept: store } = useRoom()
  const managers = useManagers(kept.places)
  const [isBusy, setBusy] = useState(false)
  const isRefused = state === 'refused'
  const mayApply = isRefused ? rejection?.code !== 'read-only' : canEdit
  const again = managers.own.filter((place) => place.left !== 'changed')
  const apply = async () => {
    setBusy(true)
    await applyKept(again)
    setBusy(false)
  }
  return (
    <div>
      <KeptList places={kept.places} managers={managers} mayApply={mayApply && !isRefused} />
      <p className="mt-1 text-xs text-muted">{t(isStored ? 'kept.stays' : 'kept.staysNot')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {mayApply && again.length > 0 && (
          <Button look="primary" disabled={isBusy} onClick={() => void apply()}>
            {t('kept.again', { count: String(again.length) })}
          </Button>
        )}
        {mayApply &&
          [...managers.foreign].map(([orgId, places]) => (
            <ProposeKept key={orgId} orgId={orgId} places={places} />
          ))}
        <TakeAlong kept={kept} />
        <Button
          look="danger"
          onClick={() => {
            store.drop()
            if (isRefused) reset()
          }}
        >
          {t(isRefused ? 'kept.discardAndStart' : 'kept.discard')}
        </Button>
      </div>
    </div>
  )
}
