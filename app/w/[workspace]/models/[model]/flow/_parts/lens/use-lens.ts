'use client'
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { singleKeys } from '#app/_client/commands/single-keys.ts'
import { goMs } from '#app/_client/commands/use-command-keys.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { isComposing } from '#app/_ui/enter.ts'
import { lenses, type Lens } from '#lib/picture/lens/paint.ts'
import { isGround } from '../tools/ground.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'

/** The lenses of what is shown: of an earlier state those the model itself tells, not how the agreement stood (F-72). */
export function useLenses(): readonly Lens[] {
  return useRoom().past === null ? lenses : lensesOfPast
}

const ofAgreement: readonly Lens[] = ['responsibility', 'signature', 'change']
const lensesOfPast = lenses.filter((lens) => !ofAgreement.includes(lens))

/** Through which lens the flow is seen. It stands in the address as `lens`, so that a pasted link shows the same. */
export function useLens(): { readonly lens: Lens; readonly choose: (lens: Lens) => void } {
  const view = useViewState()
  const asked = view.get('lens')
  return {
    lens: useLenses().find((one) => one === asked) ?? 'ba',
    choose: (lens) => view.set({ lens: lens === 'ba' ? undefined : lens }),
  }
}

/**
 * The number keys choose a lens while the focus is in `region` or where nobody takes keys (P-96), and mean nothing during conversion, with another
 * key held, or right after G.
 */
export function useLensKeys(region: RefObject<HTMLElement | null>, choose: (lens: Lens) => void) {
  const offered = useLenses()
  const goAt = useRef(Number.NEGATIVE_INFINITY)
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (isComposing(event) || !isOnCanvas(event.target, region.current)) return
    const isAfterGo = event.timeStamp - goAt.current < goMs
    goAt.current = event.key.toLowerCase() === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    const lens = lenses[Number(event.key) - 1]
    if (lens === undefined || !offered.includes(lens) || isAfterGo || !singleKeys()) return
    event.preventDefault()
    choose(lens)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

function isOnCanvas(target: EventTarget | null, region: HTMLElement | null): boolean {
  if (!(target instanceof Element) || target.closest('input, textarea, select') !== null)
    return false
  return isGround(target) || region?.contains(target) === true
}
