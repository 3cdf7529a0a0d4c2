'use client'
import { useStore, useStoreApi } from '@xyflow/react'
import { memo, useLayoutEffect, useMemo, useRef, type PointerEvent } from 'react'
import { useTranslations } from 'use-intl'
import { inflate, type Rect } from '#lib/picture/rect.ts'
import type { Figure } from '#lib/picture/scene.ts'
import { useMoves } from '../use-moves.ts'

const fills = {
  container: 'var(--color-line-soft)',
  card: 'var(--color-ai-line)',
  chip: 'var(--color-chip)',
  person: 'var(--color-muted)',
  lane: 'var(--color-card)',
  cylinder: 'var(--color-ai-line)',
} as const
const kinds = Object.keys(fills) as (keyof typeof fills)[]

const size = { w: 184, h: 120 } as const

interface Props {
  readonly box: Rect
  readonly figures: readonly Figure[]
  readonly selected: ReadonlySet<string>
}

/**
 * The whole picture in small, with the part in view; it can be dragged and zoomed. Only while a part is out of sight: otherwise it
 * would cover what it shows.
 */
export function OverviewMap(props: Props) {
  const { box } = props
  const isAllSeen = useStore(({ transform: [x, y, zoom], width, height }) => {
    const [left, top] = [box.x * zoom + x, box.y * zoom + y]
    return left >= 0 && top >= 0 && left + box.w * zoom <= width && top + box.h * zoom <= height
  })
  return isAllSeen ? null : <Map {...props} />
}

/** One path a kind, however many figures there are; while the view moves only its frame is moved. */
function Map({ box, figures, selected }: Props) {
  const t = useTranslations('canvasTools')
  const moves = useMoves()
  const store = useStoreApi()
  const frame = useRef<SVGPathElement>(null)
  const shown = useMemo(() => roomFor(box), [box])

  useLayoutEffect(() => {
    const follow = () => {
      const { transform, width, height } = store.getState()
      const [x, y, zoom] = transform
      const seen = { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom }
      frame.current?.setAttribute('d', `${around(inflate(shown, shown.w))}${around(seen)}`)
    }
    follow()
    return store.subscribe(follow)
  }, [store, shown])

  const go = (event: PointerEvent<SVGSVGElement>) => {
    const on = event.currentTarget.getBoundingClientRect()
    const x = shown.x + ((event.clientX - on.left) / on.width) * shown.w
    const y = shown.y + ((event.clientY - on.top) / on.height) * shown.h
    moves.centre({ x, y }, moves.aimed().zoom, 0)
  }
  return (
    <div
      className="react-flow__panel nowheel absolute right-3 bottom-[58px] z-[5] overflow-hidden rounded-card border border-line bg-card shadow-card"
      style={{ width: size.w, height: size.h, pointerEvents: 'all' }}
    >
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page is a picture, and no file
        role="img"
        aria-label={t('minimap')}
        data-minimap
        width={size.w}
        height={size.h}
        viewBox={`${shown.x} ${shown.y} ${shown.w} ${shown.h}`}
        className="nopan touch-none"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          go(event)
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) go(event)
        }}
        onWheel={(event) => {
          moves.nearer(2 ** (-event.deltaY / 400), 0)
        }}
      >
        <Figures figures={figures} selected={selected} />
        <path
          ref={frame}
          fill="color-mix(in srgb, var(--color-bg) 72%, transparent)"
          fillRule="evenodd"
          stroke="var(--color-ai)"
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </div>
  )
}

const Figures = memo(function Figures({ figures, selected }: Omit<Props, 'box'>) {
  const chosen = figures.filter((f) => selected.has(f.id))
  return (
    <>
      {kinds.map((kind) => (
        <path
          key={kind}
          d={figures.flatMap((f) => (f.kind === kind ? around(f.rect) : [])).join('')}
          fill={fills[kind]}
          stroke={kind === 'container' ? 'var(--color-line-strong)' : 'none'}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <path d={chosen.map((f) => around(f.rect)).join('')} fill="var(--color-ai)" />
    </>
  )
})

/** The box with a margin, in the proportions of the map. */
function roomFor(box: Rect): Rect {
  const scale = Math.max(box.w / size.w, box.h / size.h, 0.01) * 1.1
  const [w, h] = [size.w * scale, size.h * scale]
  return { x: box.x - (w - box.w) / 2, y: box.y - (h - box.h) / 2, w, h }
}

function around({ x, y, w, h }: Rect): string {
  return `M${Math.round(x)} ${Math.round(y)}h${Math.round(w)}v${Math.round(h)}h${-Math.round(w)}Z`
}
