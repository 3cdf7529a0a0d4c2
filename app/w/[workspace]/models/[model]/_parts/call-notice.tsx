'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import type { Peer } from '#app/_client/room/peers.ts'
import { usePeers } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useNotify } from '#app/_ui/toast.tsx'

/** Somebody calls everybody to what they see: on every step, as an offer and not as a jump. */
export function CallNotice({ base }: { readonly base: string }) {
  const t = useTranslations('canvasTools.presence')
  const locale = useLocale()
  const router = useRouter()
  const { orgs, me } = useRoom()
  const peers = usePeers()
  const notify = useNotify()
  const heard = useRef(new Map<number, number>())

  const tell = useEffectEvent(({ name, orgId, view }: Peer) => {
    if (view === undefined) return
    const see = [view.x, view.y, view.w, view.h].map(Math.round).join(',')
    notify({
      title: t('called', { name, org: faceFinder(orgs, locale)(orgId).name }),
      action: { label: t('come'), run: () => router.push(`${base}/flow?see=${see}`) },
    })
  })
  useEffect(() => {
    for (const peer of peers) {
      if (peer.call === undefined || peer.userId === me.userId) continue
      if (heard.current.get(peer.clientId) === peer.call) continue
      heard.current.set(peer.clientId, peer.call)
      tell(peer)
    }
  }, [peers, me.userId])
  return null
}
