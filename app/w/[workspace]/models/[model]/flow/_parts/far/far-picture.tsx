'use client'
import { useStoreApi, ViewportPortal } from '@xyflow/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { cx } from '#app/_ui/cx.ts'
import type { Rect } from '#lib/picture/rect.ts'
import { drawFar, type FarScene } from './draw-far.ts'

/** The drawing is made anew when it would be stretched more than this, once the view rests for so long (milliseconds). */
const stretch = 1.15
const restMs = 140

/** Nearer than this the picture is no drawing any more, or one that lies below and is seen in passing. */
const nearest = 0.5

/** No drawing is larger than this, in pixels; one of a larger picture is a little less sharp. */
const most = { side: 8192, area: 12_000_000 } as const

interface Props extends Omit<FarScene, 'colour' | 'font'> {
  /** what is not shown is not drawn either, until it is */
  readonly isShown: boolean
  /** it lies below what stands in the document, and shows only what does not */
  readonly isBelow: boolean
}

/**
 * A large picture from far, as one drawing (P-61): a thousand figures in the document would each be laid out, painted and layered
 * at every frame. It is moved and scaled with the view and drawn anew when that rests. Figures a hand works on stand before it.
 */
export function FarPicture(props: Props) {
  const { scene, wordsOf, painted, nameOf, isQuiet, lit, isShown, isBelow } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const scale = useRestingScale(scene.box)
  const scheme = useScheme()
  useLayoutEffect(() => {
    if (!isShown) return
    const pen = canvas.current?.getContext('2d', { alpha: true })
    if (canvas.current === null || pen === null || pen === undefined) return
    const style = getComputedStyle(canvas.current)
    const known = new Map<string, string>()
    const colour = (name: string): string => {
      const found = known.get(name) ?? style.getPropertyValue(`--color-${name}`).trim()
      known.set(name, found)
      return found
    }
    pen.setTransform(1, 0, 0, 1, 0, 0)
    pen.clearRect(0, 0, canvas.current.width, canvas.current.height)
    const far = { scene, wordsOf, painted, nameOf, isQuiet, lit, colour, font: style.fontFamily }
    drawFar(pen, far, scale)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the colours read from the page follow the scheme
  }, [isShown, scene, wordsOf, painted, nameOf, isQuiet, lit, scale, scheme])
  const { x, y, w, h } = scene.box
  const [width, height] = [Math.ceil(w * scale), Math.ceil(h * scale)]
  return (
    <ViewportPortal>
      {/* As large as its own pixels and scaled from there: painted as large as the canvas it would be painted many times over. */}
      <canvas
        ref={canvas}
        aria-hidden
        data-far={isShown ? scene.figures.length : undefined}
        width={width}
        height={height}
        className={cx(
          'pointer-events-none absolute top-0 left-0 max-w-none origin-top-left will-change-transform',
          !isShown && 'hidden',
        )}
        style={{
          zIndex: isBelow ? -1 : 1,
          width,
          height,
          transform: `translate(${x}px, ${y}px) scale(${1 / scale})`,
        }}
      />
    </ViewportPortal>
  )
}

/** Device pixels for a unit of the canvas, as the view was when it last rested. */
function useRestingScale(box: Rect): number {
  const store = useStoreApi()
  const wanted = () =>
    limited(Math.min(store.getState().transform[2], nearest) * window.devicePixelRatio, box)
  const [scale, setScale] = useState(wanted)
  const look = useRef(wanted)
  useEffect(() => {
    look.current = wanted
  })
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined
    const stop = store.subscribe((now, before) => {
      if (now.transform[2] === before.transform[2]) return
      clearTimeout(resting)
      resting = setTimeout(() => {
        const next = look.current()
        setScale((is) => (Math.max(is / next, next / is) > stretch ? next : is))
      }, restMs)
    })
    return () => {
      clearTimeout(resting)
      stop()
    }
  }, [store])
  return scale
}

function limited(scale: number, { w, h }: Rect): number {
  return Math.min(scale, most.side / Math.max(w, h, 1), Math.sqrt(most.area / Math.max(w * h, 1)))
}

/** Changes with light and dark: the colours of a drawing do not change by themselves. */
function useScheme(): boolean {
  const [isDark, setDark] = useState(false)
  useEffect(() => {
    const list = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setDark(list.matches)
    follow()
    list.addEventListener('change', follow)
    return () => list.removeEventListener('change', follow)
  }, [])
  return isDark
}
