import type { CSSProperties } from 'react'
import { cx } from '#app/_ui/cx.ts'
import type { Outline } from '#lib/picture/known-outlines.ts'
import type { Rect } from '#lib/picture/rect.ts'
import {
  farthestNarrow,
  narrowPadding,
  nearestFit,
  viewPadding,
  type CanvasView,
} from '../flow/_parts/view-address.ts'
import { KnownOutlines } from './known-outlines.tsx'

export interface FirstPaintProps {
  /** address of the picture */
  readonly src: string
  readonly alt: string
  /** what the canvas shows when it shows everything, and what the picture shows of it, in canvas units */
  readonly everything: Rect
  readonly drawn: Rect
  /** the part of the canvas the address names */
  readonly view?: CanvasView
  readonly hasInspector: boolean
  /** of a large picture, the outlines of its ba */
  readonly outlines: readonly Outline[]
}

/**
 * The flow before the live model is there: its picture at the very place where the canvas will draw it, so that nothing moves
 * when it becomes live. Needs no script.
 */
export function FirstPaint(props: FirstPaintProps) {
  const { src, alt, view, hasInspector } = props
  return (
    <div className={cx('h-full', hasInspector && 'lg:pr-80')}>
      {props.outlines.length > 0 && <KnownOutlines outlines={props.outlines} />}
      <div
        style={{ containerType: 'size', ...rooms }}
        className="relative h-[56dvh] overflow-hidden sm:h-full"
      >
        <div style={areas} className={roomClass}>
          <div
            style={view === undefined ? whole(props.everything) : { display: 'contents' }}
            className="relative col-start-2 row-start-2"
          >
            {/* oxlint-disable-next-line nextjs/no-img-element -- a drawing of our own server: nothing to resize */}
            <img
              src={src}
              alt={alt}
              fetchPriority="high"
              decoding="sync"
              className="absolute max-w-none"
              style={view === undefined ? within(props) : under(view, props.drawn)}
            />
          </div>
        </div>
      </div>
    </div>
  )
}

const rooms = {
  '--narrow-least': farthestNarrow,
  ...named('--narrow', narrowPadding),
  ...named('--wide', viewPadding),
} as CSSProperties

// The width from which the canvas itself leaves room for its tools (`narrowWidth`).
const roomClass =
  'grid size-full [--least:var(--narrow-least)] [--b:var(--narrow-bottom)] [--l:var(--narrow-left)] [--r:var(--narrow-right)] [--t:var(--narrow-top)] @min-[640px]:[--least:0] @min-[640px]:[--b:var(--wide-bottom)] @min-[640px]:[--l:var(--wide-left)] @min-[640px]:[--r:var(--wide-right)] @min-[640px]:[--t:var(--wide-top)]'

/** In the middle of the canvas, unless that would take the room of what floats over it. */
const areas: CSSProperties = {
  gridTemplateColumns: 'minmax(var(--l), 1fr) auto minmax(var(--r), 1fr)',
  gridTemplateRows: 'minmax(var(--t), 1fr) auto minmax(var(--b), 1fr)',
}

/** As large as the room allows; where it is narrow so large that it can be read. */
function whole({ w, h }: Rect): CSSProperties {
  const byHeight = `(100cqh - var(--t) - var(--b)) * ${w / h}`
  const fitting = `min(100cqw - var(--l) - var(--r), ${byHeight}, ${w * nearestFit}px)`
  return {
    width: `max(${fitting}, ${w}px * var(--least))`,
    aspectRatio: `${w} / ${h}`,
  }
}

/** The picture shows a little more than the canvas fits in. */
function within({ everything, drawn }: FirstPaintProps): CSSProperties {
  return {
    left: percent((drawn.x - everything.x) / everything.w),
    top: percent((drawn.y - everything.y) / everything.h),
    width: percent(drawn.w / everything.w),
  }
}

function under({ x, y, zoom }: CanvasView, drawn: Rect): CSSProperties {
  return { left: x + drawn.x * zoom, top: y + drawn.y * zoom, width: drawn.w * zoom }
}

function named(prefix: string, room: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    Object.entries(room).map(([side, px]) => [`${prefix}-${side}`, `${px}px`]),
  )
}

function percent(share: number): string {
  return `${share * 100}%`
}
