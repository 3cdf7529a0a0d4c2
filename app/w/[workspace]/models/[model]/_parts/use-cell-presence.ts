'use client'
import { useEffect, useMemo } from 'react'
import { useLocale } from 'use-intl'
import { usePeers, useRecentChanges, useSetPresence } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { byElement } from '#app/_client/room/seen-changes.ts'
import { orgColour } from '#app/_client/parts/org-mark.tsx'
import { say } from '#lib/model/local-text.ts'
import type { CellRef, GridPeer } from './grid/grid-types.ts'
import { portable } from './portable-id.ts'

/** The tables that show where others stand. */
export type TablePlace = 'attributes-matrix' | 'attributes-table' | 'risks' | 'ba-collected'

/**
 * Shows the others which cell one has selected, and tells which of them stand on a cell. What travels are element ids: the
 * row and the column, a row id of the framework with `_` for `.`, and a row that stands for no element with `-` for `:` (D-27).
 */
export function useCellPresence(place: TablePlace, selected: CellRef | undefined) {
  const setPresence = useSetPresence()
  const peers = usePeers()
  const changes = useRecentChanges()
  // Asked for every cell in sight, and one change may be of thousands.
  const changed = useMemo(() => byElement(changes), [changes])
  const { orgs, me } = useRoom()
  const locale = useLocale()
  const [row, column] = [selected?.row, selected?.column]

  useEffect(() => {
    const selection =
      row === undefined || column === undefined ? [] : [portable(column), portable(row)]
    setPresence({ place, selection })
  }, [setPresence, place, row, column])

  useEffect(() => () => setPresence({ selection: [] }), [setPresence])

  const orgOf = (id: string) => orgs.find((org) => org.id === id)
  const here = peers.filter((peer) => peer.place === place)

  return {
    /** who stands on a cell now, with organisation */
    peersAt: (at: CellRef): readonly GridPeer[] =>
      here
        .filter(
          (p) => p.selection?.[0] === portable(at.column) && p.selection[1] === portable(at.row),
        )
        .map((peer) => {
          const org = orgOf(peer.orgId)
          return {
            key: String(peer.clientId),
            name: org === undefined ? peer.name : `${peer.name} ${say(org.short, locale)}`,
            color: orgColour(org?.colour ?? 8),
          }
        }),
    /** who of the others changed one of these elements or cells last, since this window opened */
    changedBy: (keys: readonly string[]): string | undefined => {
      const found = keys.flatMap((key) => changed.get(key) ?? [])
      const last = found.toSorted((a, b) => b.seq - a.seq)[0]
      // One's own other window is nobody else.
      return last?.userId === me.userId ? undefined : last?.name
    },
  }
}
