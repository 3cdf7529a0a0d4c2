'use client'
import { useParams } from 'next/navigation'
import { useSyncExternalStore } from 'react'
import { useRoom } from '../room/room.tsx'
import { deskOf, type CatalogueDesk, type DeskState } from './catalogue-desk.ts'

/** The desk of whoever looks, in the workspace they are in, and how it stands. */
export function useDesk(): { readonly desk: CatalogueDesk; readonly state: DeskState } {
  const { me } = useRoom()
  const { workspace } = useParams<{ workspace: string }>()
  const desk = deskOf(me.userId, workspace)
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.get, desk.get) }
}
