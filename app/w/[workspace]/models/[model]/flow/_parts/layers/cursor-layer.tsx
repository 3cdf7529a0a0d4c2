'use client'
import { useStore, ViewportPortal } from '@xyflow/react'
import { useLocale } from 'use-intl'
import { orgColour } from '#app/_client/parts/org-mark.tsx'
import { ShapePath } from '#app/_client/parts/shape.tsx'
import { usePeers } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { say } from '#lib/model/local-text.ts'
import { isShape } from '#lib/policy/look.ts'

/** The pointers of the others, with name and organisation; as large at every zoom. */
export function CursorLayer() {
  const peers = usePeers()
  const { orgs } = useRoom()
  const locale = useLocale()
  const zoom = useStore((s) => (peers.length === 0 ? 1 : s.transform[2]))
  return (
    <ViewportPortal>
      {peers.map((peer) => {
        if (peer.cursor === undefined || peer.place !== 'flow') return null
        const org = orgs.find((o) => o.id === peer.orgId)
        const colour = orgColour(org?.colour ?? 8)
        return (
          <div
            key={peer.clientId}
            aria-hidden
            data-cursor={peer.userId}
            className="pointer-events-none absolute top-0 left-0 origin-top-left transition-transform duration-75 ease-linear"
            style={{
              zIndex: 10,
              transform: `translate(${peer.cursor.x}px, ${peer.cursor.y}px) scale(${1 / zoom})`,
            }}
          >
            <svg width="16" height="14" viewBox="0 0 16 14" className="block">
              <path d="M0 0l15 5.5-6.5 2.3L6 14z" fill={colour} />
            </svg>
            <span
              className="ml-3 flex w-max max-w-56 items-center gap-1 rounded-[5px] px-1.5 text-[11px] leading-[18px] text-on-org"
              style={{ background: colour }}
            >
              <svg width="9" height="9" viewBox="0 0 16 16" className="shrink-0">
                <ShapePath shape={org !== undefined && isShape(org.shape) ? org.shape : 'ring'} />
              </svg>
              <span className="truncate">
                {peer.name} {org === undefined ? '' : say(org.short, locale)}
              </span>
            </span>
          </div>
        )
      })}
    </ViewportPortal>
  )
}
