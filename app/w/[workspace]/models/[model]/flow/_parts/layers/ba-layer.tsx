'use client'
import { ViewportPortal } from '@xyflow/react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import type { BaShape } from '#lib/picture/ba-shapes.ts'
import { tintDash } from '#lib/picture/tint.ts'
import { tintColour } from '../figures/tint.ts'

interface Props {
  readonly shapes: readonly BaShape[]
  /** the name the place of the label was made for: the short one where there is one */
  readonly shortOf: (ba: string) => string
  readonly selected: ReadonlySet<string>
  /** the picture is about something else: the ba stay, but step back */
  readonly isQuiet: boolean
  /** the ba that alone is to be seen, while somebody points at it in the legend */
  readonly lit: string | undefined
  readonly onSelect: (ba: string, add: boolean) => void
}

/** The ba under the figures: dashed hulls and frames with their names. A name can be clicked; outlines let everything through. */
export function BaLayer({ shapes, shortOf, selected, isQuiet, lit: pointedAt, onSelect }: Props) {
  // What is not drawn (any more) dims nothing.
  const lit = shapes.some((shape) => shape.id === pointedAt) ? pointedAt : undefined
  const t = useTranslations('canvas')
  return (
    <ViewportPortal>
      <svg
        className={cx(
          'pointer-events-none absolute top-0 left-0 size-px overflow-visible transition-opacity',
          isQuiet && 'opacity-40',
        )}
        style={{ zIndex: 1 }}
        aria-hidden
      >
        {shapes.map((shape) => {
          const colour = tintColour(shape.tint)
          const isSelected = selected.has(shape.id)
          return (
            <g
              key={shape.id}
              data-ba={shape.id}
              className={cx(
                'transition-opacity',
                lit !== undefined && lit !== shape.id && 'opacity-20',
              )}
            >
              <path
                d={shape.path}
                fill={shape.form === 'hull' ? colour : 'none'}
                fillOpacity={isSelected || lit === shape.id ? 0.14 : 0.07}
                stroke={colour}
                strokeWidth={isSelected || lit === shape.id ? 2.6 : 1.6}
                strokeDasharray={tintDash(shape.tint)}
              />
            </g>
          )
        })}
      </svg>
      {shapes.map(({ id, label, tint }) => (
        // Not a text of the drawing above: of those the browser keeps size and place of another zoom.
        <span
          key={id}
          aria-hidden
          className={cx(
            'pointer-events-auto absolute cursor-pointer font-semibold whitespace-nowrap transition-opacity',
            lit !== undefined && lit !== id ? 'opacity-20' : isQuiet && 'opacity-40',
          )}
          style={{
            left: label.x,
            top: label.y,
            zIndex: 1,
            color: tintColour(tint),
            fontSize: labelSize,
            // The place of a label is where its letters stand.
            lineHeight: 1,
            translate: `0 -${labelSize * 0.86}px`,
            textShadow: halo,
          }}
          onClick={(event) => onSelect(id, event.shiftKey || event.ctrlKey)}
        >
          {t('baLabel', { name: shortOf(id) })}
        </span>
      ))}
    </ViewportPortal>
  )
}

/** What a name stands on is kept off its letters. */
const halo = ['1px 1px', '-1px 1px', '1px -1px', '-1px -1px', '0 0']
  .map((at) => `${at} 2px var(--color-canvas)`)
  .join(', ')

/** In units of the canvas; places of labels are made for it (lib/picture/label.ts). */
const labelSize = 12
