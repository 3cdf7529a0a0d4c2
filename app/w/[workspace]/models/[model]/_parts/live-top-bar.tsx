'use client'
import { usePathname, useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import { PeerStack } from '#app/_client/parts/peer-stack.tsx'
import { SaveChip } from '#app/_client/parts/save-chip.tsx'
import { useCanEdit, usePeers, useSaveState, useUndo } from '#app/_client/room/hooks.ts'
import { useRoom, type RoomPerson } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { say } from '#lib/model/local-text.ts'
import { useAgreementStatus } from './agreement-status.tsx'
import { useFollowing } from './following.tsx'
import { CommentsInbox } from './comments/comments-inbox.tsx'
import { ProposalInbox } from './steward/proposal-inbox.tsx'
import { TopBar } from './top-bar.tsx'

/** The top bar of the live model. */
export function LiveTopBar({
  base,
  isSample,
  me,
}: {
  readonly base: string
  readonly isSample: boolean
  readonly me: RoomPerson
}) {
  const locale = useLocale()
  const title = useModel((model) => model.meta.title)
  const { undo, redo, canUndo, canRedo } = useUndo()
  const { state, at, pending, away } = useSaveState()
  const canEdit = useCanEdit()
  const face = faceFinder(useRoom().orgs, locale)
  const asked = useAgreementStatus()?.mine.filter((s) => s.asked) ?? []
  const people = [me, ...usePeers()]
  const t = useTranslations('canvasTools.presence')
  const { follow } = useFollowing()
  const router = useRouter()
  const isOnCanvas = usePathname() === `${base}/flow`
  return (
    <TopBar
      title={say(title, locale)}
      isSample={isSample}
      save={
        <SaveChip
          state={state === 'saving' && pending === 0 ? 'connecting' : state}
          at={at}
          pending={pending}
          away={away !== undefined}
          readOnly={!canEdit && state === 'saved'}
        />
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
                      if (!isOnCanvas) router.push(`${base}/flow`)
                    },
                  },
                }),
          }))}
        />
      }
      proposals={
        <>
          <CommentsInbox />
          <ProposalInbox />
        </>
      }
      undo={{ can: canUndo, run: undo }}
      redo={{ can: canRedo, run: redo }}
      signed={
        asked.length === 0
          ? undefined
          : { done: asked.filter((s) => s.status === 'valid').length, total: asked.length }
      }
      signHref={`${base}/agreement`}
    />
  )
}
