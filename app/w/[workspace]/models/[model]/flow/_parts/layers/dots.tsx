'use client'
import { useStore, useStoreApi } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { useZoomLevel } from '../figures/zoom-context.ts'

const gap = 20
/** From further away dots would be a grey. */
const furthest = 0.4

/**
 * The dotted ground. It is moved and scaled as one piece and painted anew only when it changes its size, so that it costs nothing
 * while the view moves; from far there is none.
 */
export function Dots() {
  const ground = useRef<HTMLDivElement>(null)
  const store = useStoreApi()
  const isFar = useZoomLevel() === 'far'
  const width = useStore((s) => Math.ceil(s.width / furthest / gap + 2) * gap)
  const height = useStore((s) => Math.ceil(s.height / furthest / gap + 2) * gap)
  useLayoutEffect(() => {
    const follow = () => {
      const [x, y, zoom] = store.getState().transform
      const step = gap * zoom
      const offset = (at: number) => (((at % step) + step) % step) - step
      if (ground.current !== null)
        ground.current.style.transform = `translate(${offset(x)}px, ${offset(y)}px) scale(${zoom})`
    }
    follow()
    return store.subscribe(follow)
  }, [store])
  return (
    <div
      ref={ground}
      aria-hidden
      className={cx(
        'pointer-events-none absolute top-0 left-0 origin-top-left will-change-transform',
        isFar && 'hidden',
      )}
      style={{
        width,
        height,
        backgroundImage: 'radial-gradient(circle, var(--color-line) 0.8px, transparent 1px)',
        backgroundSize: `${gap}px ${gap}px`,
      }}
    />
  )
}
