'use client'

import type { ChangedPlace } from '#lib/model/difference-place.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { RoomConnection } from './connection.ts'
import { RoomHolder } from './holder.ts'
import type { KeptEdits } from './kept-edits.ts'
import { keptEditsOf } from './kept-in-window.ts'
import { browserCache } from './offline/browser-cache.ts'
import { isGone, isStopped } from './save-state.ts'
import { useObservable } from './use-observable.ts'

/** How an organisation looks in this workspace. */
export interface RoomOrg {
  readonly id: string
  /** in full, for sentences */
  readonly name: LocalText
  /** for chips and table heads */
  readonly short: LocalText
  readonly colour: number
  readonly shape: string
}

export interface RoomPerson {
  readonly userId: string
  readonly name: string
  readonly orgId: string
}

export interface RoomValue {
  readonly connection: RoomConnection
  readonly modelId: string
  readonly me: RoomPerson
  readonly orgs: readonly RoomOrg[]
  /** edits the server did not take */
  readonly kept: KeptEdits
  /** Throws this replica away, unsent edits included, and starts from the server's. */
  readonly reset: () => void
  /** Makes kept edits once more; those that cannot be made stay kept. */
  readonly applyKept: (places: readonly ChangedPlace[]) => Promise<void>
  /** Loads the page anew, without asking where nothing is lost by it. */
  readonly reload: () => void
}

const RoomContext = createContext<RoomValue | null>(null)

/** The room around; throws outside of `<Room>`. */
export function useRoom(): RoomValue {
  const room = use(RoomContext)
  if (room === null) throw new Error('useRoom stands outside of <Room>')
  return room
}

interface RoomProps {
  /** path of the socket, `/collab/<model>` */
  readonly collabPath: string
  readonly modelId: string
  /** which beginning of the document the page is of */
  readonly epoch: number
  /** workspace under which this browser keeps the replica; null: it does not (F-8) */
  readonly keepIn: string | null
  readonly me: RoomPerson
  readonly orgs: readonly RoomOrg[]
  /** shown until the document has arrived for the first time */
  readonly waiting?: ReactNode
  /** shown instead of the children when the server refuses entry, also later on */
  readonly denied?: ReactNode
  readonly children: ReactNode
}

/**
 * Holds the live replica of one model for everything inside it. Mounted once per model, so that the document survives
 * moving between the steps. Leaving a window with unsent edits asks first.
 */
export function Room(props: RoomProps) {
  const { collabPath, modelId, epoch, keepIn, me, orgs, waiting, denied, children } = props
  const { userId } = me
  const kept = useMemo(() => keptEditsOf({ userId, modelId }), [userId, modelId])
  const holder = useMemo(() => {
    const keep =
      keepIn === null ? {} : { openCache: browserCache({ userId, workspaceId: keepIn, modelId }) }
    return new RoomHolder(collabPath, { epoch, ...keep }, kept)
  }, [collabPath, epoch, keepIn, kept, modelId, userId])
  const connection = useSyncExternalStore(holder.subscribe, holder.get, nobody)
  const value = useMemo(() => {
    const { reset, applyKept, reload } = holder
    return connection && { connection, modelId, me, orgs, kept, reset, applyKept, reload }
  }, [connection, holder, kept, modelId, me, orgs])

  if (value === null) return waiting ?? null
  return (
    <RoomContext value={value}>
      <Entrance connection={value.connection} waiting={waiting} denied={denied}>
        {children}
      </Entrance>
    </RoomContext>
  )
}

const nobody = () => null

function Entrance({
  connection,
  waiting,
  denied,
  children,
}: Pick<RoomProps, 'waiting' | 'denied' | 'children'> & { readonly connection: RoomConnection }) {
  const present = useObservable(connection.present)
  const save = useObservable(connection.save)
  if (isGone(save)) return denied ?? waiting ?? null
  if (present) return children
  return isStopped(save) ? (denied ?? waiting ?? null) : (waiting ?? null)
}
