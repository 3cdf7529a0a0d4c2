'use client'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Popover } from '#app/_ui/popover.tsx'
import { fittingCount } from './fitting-count.ts'

interface Item {
  readonly id: string
  readonly node: ReactNode
}

/** Items beside each other as far as they fit; the others under a button that says how many there are. */
export function FittingRow({
  items,
  gap,
  more,
}: {
  readonly items: readonly Item[]
  /** between two items, in pixels */
  readonly gap: number
  readonly more: (count: number) => string
}) {
  const row = useRef<HTMLDivElement>(null)
  const measure = useRef<HTMLUListElement>(null)
  const [count, setCount] = useState(items.length)
  useLayoutEffect(() => {
    const room = row.current
    const all = measure.current
    if (room === null || all === null) return undefined
    const fit = () => {
      const widths = [...all.children].map((child) => child.getBoundingClientRect().width)
      setCount(fittingCount(widths, { room: room.clientWidth + slack, gap, more: moreRoom }))
    }
    const observer = new ResizeObserver(fit)
    observer.observe(room)
    observer.observe(all)
    return () => observer.disconnect()
  }, [gap])
  const rest = items.slice(count)
  return (
    <div ref={row} className="min-w-0 flex-1 overflow-hidden">
      {/* In the flow, so that the row asks for room for all of them. */}
      <ul ref={measure} aria-hidden inert className="invisible flex h-0" style={{ gap }}>
        {items.map(({ id, node }) => (
          <li key={id} className="shrink-0">
            {node}
          </li>
        ))}
      </ul>
      <div className="flex items-center">
        <ul className="flex" style={{ gap }}>
          {items.slice(0, count).map(({ id, node }) => (
            <li key={id} className="shrink-0">
              {node}
            </li>
          ))}
        </ul>
        {rest.length > 0 && (
          <Popover
            trigger={
              <button
                type="button"
                className="ml-1 min-h-6 shrink-0 rounded-md px-2 text-xs whitespace-nowrap text-ai hover:bg-tag"
              >
                {more(rest.length)}
              </button>
            }
          >
            <ul className="grid gap-1 text-xs">
              {rest.map(({ id, node }) => (
                <li key={id}>{node}</li>
              ))}
            </ul>
          </Popover>
        )}
      </div>
    </div>
  )
}

/** Widths are not whole pixels, the room is. */
const slack = 1

/** Room for the button, in pixels. */
const moreRoom = 76
