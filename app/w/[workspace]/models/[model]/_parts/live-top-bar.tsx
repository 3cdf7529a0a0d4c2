'use client'
import { usePathname } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { atRest } from '#app/_ui/lazily.tsx'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import { PeerStack } from '#app/_client/parts/peer-stack.tsx'
import { useGo } from '#app/_client/parts/use-go.ts'
import { useCanEdit, useIsOffline, usePeers } from '#app/_client/room/hooks.ts'
import { useRoom, type RoomPerson } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { AsOf } from './as-of.tsx'
import { useFollowing } from './following.tsx'
import { HistoryButtons } from './history-buttons.tsx'
import { HowSafe } from './how-safe.tsx'
import { ModelTitle } from './model-title.tsx'
import { CommentsInbox } from './comments/comments-inbox.tsx'
import { ToSign } from './to-sign.tsx'
import { TopBar } from './top-bar.tsx'

const CompareChip = atRest(async () => (await import('./compare-chip.tsx')).CompareChip)
const LaterParts = atRest(async () => (await import('./later-parts.tsx')).LaterParts)

/** The top bar of the live model. */
export function LiveTopBar({
  base,
  suggested,
  mark,
  me,
}: {
  readonly base: string
  readonly suggested: readonly string[]
  readonly mark: 'sample' | 'scenario' | null
  readonly me: RoomPerson
}) {
  const locale = useLocale()
  const title = useModel((model) => model.meta.title)
  const canEdit = useCanEdit()
  const face = faceFinder(useRoom().orgs, locale)
  const people = [me, ...usePeers()]
  const t = useTranslations('canvasTools.presence')
  const { follow } = useFollowing()
  const go = useGo(useIsOffline())
  const isOnCanvas = usePathname() === `${base}/flow`
  return (
    <TopBar
      title={<ModelTitle {...{ title, suggested, canEdit }} />}
      mark={mark}
      asOf={<AsOf />}
      save={
        <>
          <HowSafe />
          <CompareChip base={base} />
        </>
      }
      peers={
        <PeerStack
          peers={people.map(({ userId, name, orgId }) => ({
            userId,
            name,
            orgId,
            org: face(orgId),
            ...(userId === me.userId
              ? {}
              : {
                  act: {
                    label: t('follow', { name, org: face(orgId).name }),
                    run: () => {
                      follow(userId)
                      if (!isOnCanvas) void go(`${base}/flow`)
                    },
                  },
                }),
          }))}
        />
      }
      proposals={
        <>
          <CommentsInbox />
          <LaterParts />
        </>
      }
      history={<HistoryButtons />}
      sign={<ToSign base={base} />}
    />
  )
}
