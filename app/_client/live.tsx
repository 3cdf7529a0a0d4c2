'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useTRPC } from './trpc.tsx'

/**
 * Keeps what a consortium's screens show fresh: the server says that something changed, and what is shown of it is asked for
 * again. Mounted once a workspace. After a gap in the connection everything is asked for again.
 */
export function LiveWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  useSubscription(
    trpc.live.workspace.subscriptionOptions(
      { workspaceId },
      {
        onStarted: () => void queries.invalidateQueries({ refetchType: 'active' }),
        onData: ({ area }) => {
          if (area === 'doc') return
          if (area === 'agreement') void queries.invalidateQueries(trpc.agreement.list.pathFilter())
          else if (area === 'model') void queries.invalidateQueries(trpc.model.pathFilter())
          else if (area === 'member') void queries.invalidateQueries(trpc.member.pathFilter())
          void queries.invalidateQueries(trpc.audit.list.pathFilter())
          void queries.invalidateQueries(trpc.workspace.pathFilter())
        },
      },
    ),
  )
  return null
}
