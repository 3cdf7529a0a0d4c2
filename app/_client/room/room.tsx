'use client'

import type { ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import {
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { holdRest } from '#app/_ui/rest.ts'
import type { RoomConnection } from './connection.ts'
import { RoomHolder } from './holder.ts'
import type { KeptEdits } from './kept-edits.ts'
import { keptEditsOf } from './kept-in-window.ts'
import { browserCache } from './offline/browser-cache.ts'
import { Observable } from './observable.ts'
import { isGone, isStopped, type SaveState } from './save-state.ts'
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
  /** what is shown instead of the live model: how it stood earlier (F-72); null: the live one */
  readonly past: Model | null
  /** an earlier state is asked for: the model of now is not changed from here, also until that state is here */
  readonly isPast: boolean
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
  /** the same while the server that has it cannot be reached */
  readonly missing?: ReactNode
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
  const { missing = waiting } = props
  const { userId } = me
  const kept = useMemo(() => keptEditsOf({ userId, modelId }), [userId, modelId])
  const holder = useMemo(() => {
    const keep =
      keepIn === null ? {} : { openCache: browserCache({ userId, workspaceId: keepIn, modelId }) }
    return new RoomHolder(collabPath, { epoch, ...keep }, kept)
  }, [collabPath, epoch, keepIn, kept, modelId, userId])
  // Before the first paint, which is a large picture: the model is on its way meanwhile.
  useLayoutEffect(() => holder.subscribe(() => {}), [holder])
  const connection = useSyncExternalStore(holder.subscribe, holder.get, nobody)
  const value = useMemo(() => {
    const { reset, applyKept, reload } = holder
    return (
      connection && {
        connection,
        modelId,
        me,
        orgs,
        kept,
        reset,
        applyKept,
        reload,
        past: null,
        isPast: false,
      }
    )
  }, [connection, holder, kept, modelId, me, orgs])

  const isOpen = useIsOpen(connection)
  // What is waited with keeps its place while the connection is made: the first picture must not be painted twice.
  const shown =
    isOpen === undefined ? (
      <Waiting {...{ connection, waiting, missing }} />
    ) : isOpen ? (
      children
    ) : (
      (denied ?? waiting)
    )
  return <RoomContext value={value}>{shown}</RoomContext>
}

const nobody = () => null
const absent = new Observable(false)
const unopened = new Observable(null)

/** Whether there is something to show; false: entry is refused; undefined: not known yet. */
function useIsOpen(connection: RoomConnection | null): boolean | undefined {
  const present = useObservable(connection?.present ?? absent)
  const save = useObservable<SaveState | null>(connection?.save ?? unopened)
  if (save !== null && isGone(save)) return false
  if (present) return true
  return save !== null && isStopped(save) ? false : undefined
}

const nowhere = {
  cursor: undefined,
  selection: undefined,
  place: undefined,
  moving: undefined,
  view: undefined,
} as const

/** Everything inside sees the model as it stood earlier: nothing can be changed there, and nobody is met (F-72). */
export function PastRoom({
  past,
  isPast,
  children,
}: Pick<RoomValue, 'past' | 'isPast'> & {
  readonly children: ReactNode
}) {
  const room = useRoom()
  const value = useMemo(() => ({ ...room, past, isPast }), [room, past, isPast])
  const { setPresence } = room.connection
  useEffect(() => {
    // The others do not see somebody stand where they are not.
    if (isPast) setPresence(nowhere)
  }, [isPast, setPresence])
  return <RoomContext value={value}>{children}</RoomContext>
}

/**
 * Until the document is there the page is not at rest: what it may need later does not come before what it needs now. Where the server cannot be
 * reached nobody knows how long that takes, and everything around works meanwhile (F-109).
 */
function Waiting({
  connection,
  waiting,
  missing,
}: Pick<RoomProps, 'waiting' | 'missing'> & { readonly connection: RoomConnection | null }) {
  const isMissed = useObservable(connection?.missed ?? absent)
  useEffect(() => (isMissed ? undefined : holdRest()), [isMissed])
  return isMissed ? missing : waiting
}
