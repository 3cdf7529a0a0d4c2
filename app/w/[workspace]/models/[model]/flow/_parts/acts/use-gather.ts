'use client'
import { useQuery } from '@tanstack/react-query'
import { useReactFlow, type Viewport } from '@xyflow/react'
import { useTranslations } from 'use-intl'
import { useSetPresence } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { can } from '#lib/policy/can.ts'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'

/** A call stands long enough for everybody here to hear it, and not for those who come later. In milliseconds. */
const callMs = 5000

/** Calling everybody to what one sees; for those who lead the consortium. The server passes on no call of anybody else. */
export function useGather(showView: (viewport: Viewport) => void) {
  const t = useTranslations('canvasTools.presence')
  const { workspaceId } = useHere()
  const { me } = useRoom()
  const mine = useQuery(useTRPC().workspace.list.queryOptions())
  const roles = mine.data?.find((workspace) => workspace.id === workspaceId)?.roles ?? []
  const setPresence = useSetPresence()
  const { getViewport } = useReactFlow()
  const notify = useNotify()
  return {
    mayCall: can({ ...me, roles }, 'workspace.manage'),
    call: () => {
      showView(getViewport())
      setPresence({ call: Date.now() })
      setTimeout(() => setPresence({ call: undefined }), callMs)
      notify({ title: t('calling') })
    },
  }
}
