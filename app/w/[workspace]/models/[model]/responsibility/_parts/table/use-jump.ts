'use client'
import { useEffect, useState, type RefObject } from 'react'
import type { Mark, MarkRule } from '#lib/agreement/gaps/mark.ts'
import { intoSight } from '../../../_parts/points/into-sight.ts'
import { whenDrawn } from '../../../_parts/points/when-drawn.ts'
import { lineKey } from '../matrix-rows.ts'
import type { Item } from './sections.ts'

/** Somebody wants to see the next place of a rule; every press is a wish of its own. */
export interface Jump {
  readonly rule: MarkRule
}

interface Input {
  readonly jump: Jump | null
  readonly items: readonly Item[]
  readonly marksAt: ReadonlyMap<string, readonly Mark[]>
  readonly frame: RefObject<HTMLElement | null>
}

/** The row of the next mark of a rule after the one that was led to last, round and round; it has the focus as soon as it is drawn (F-267). */
export function useJump({ jump, items, marksAt, frame }: Input): number | null {
  const [led, setLed] = useState<{ readonly by: Jump | null; readonly place: number | null }>({
    by: null,
    place: null,
  })
  if (jump !== led.by) setLed({ by: jump, place: nextPlace(items, marksAt, jump, led) })
  const { by, place } = led
  useEffect(() => {
    if (by === null || place === null) return undefined
    let settled = () => {}
    const drawn = whenDrawn(() => {
      const mark = frame.current?.querySelector<HTMLElement>(
        `[data-index="${place}"] [data-mark="${by.rule}"]`,
      )
      if (mark === undefined || mark === null) return false
      settled = intoSight(mark, 'center')
      mark.focus({ preventScroll: true })
      return true
    })
    return () => {
      drawn()
      settled()
    }
  }, [by, place, frame])
  return place
}

function nextPlace(
  items: readonly Item[],
  marksAt: ReadonlyMap<string, readonly Mark[]>,
  jump: Jump | null,
  before: { readonly by: Jump | null; readonly place: number | null },
): number | null {
  const has = (key: string) => marksAt.get(key)?.some(({ rule }) => rule === jump?.rule) === true
  const places = items.flatMap((item, place) => {
    if (item.is === 'risk') return has(lineKey(item.riskId, null)) ? [place] : []
    if (item.is !== 'line') return []
    return has(lineKey(item.line.riskId, item.line.measureId)) ? [place] : []
  })
  const last = before.by?.rule === jump?.rule ? (before.place ?? -1) : -1
  return places.find((place) => place > last) ?? places[0] ?? null
}
