'use client'
import { useSyncExternalStore } from 'react'
import { useRoom } from '../room/room.tsx'
import { deskOf, type CatalogueDesk, type DeskState } from './catalogue-desk.ts'

/** The desk of whoever looks, and how it stands. */
export function useDesk(): { readonly desk: CatalogueDesk; readonly state: DeskState } {
  const { me } = useRoom()
  const desk = deskOf(me.userId)
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.get, desk.get) }
}
