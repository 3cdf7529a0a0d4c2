'use client'
import { ViewportPortal } from '@xyflow/react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import type { BaShape } from '#lib/picture/ba-shapes.ts'
import { tintDash } from '#lib/picture/tint.ts'
import { tintColour } from './tint.ts'

interface Props {
  readonly shapes: readonly BaShape[]
  readonly nameOf: (ba: string) => string
  readonly selected: ReadonlySet<string>
  /** the picture is about something else: the ba stay, but step back */
  readonly isQuiet: boolean
  /** the ba that alone is to be seen, while somebody points at it in the legend */
  readonly lit: string | undefined
  readonly onSelect: (ba: string, add: boolean) => void
}

/** The ba under the figures: dashed hulls and frames with their names. A name can be clicked; outlines let everything through. */
export function BaLayer({ shapes, nameOf, selected, isQuiet, lit, onSelect }: Props) {
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
        {shapes.map((shape) => {
          const choose = (event: { readonly shiftKey: boolean; readonly ctrlKey: boolean }) =>
            onSelect(shape.id, event.shiftKey || event.ctrlKey)
          return (
            <g
              key={`${shape.id} name`}
              className={cx(
                'transition-opacity',
                lit !== undefined && lit !== shape.id && 'opacity-20',
              )}
            >
              <text
                x={shape.label.x}
                y={shape.label.y}
                fill={tintColour(shape.tint)}
                fontSize={12}
                fontWeight={600}
                paintOrder="stroke"
                stroke="var(--color-canvas)"
                strokeWidth={4}
                strokeLinejoin="round"
                className="cursor-pointer"
                style={{ pointerEvents: 'all' }}
                onClick={choose}
              >
                {t('baLabel', { name: nameOf(shape.id) })}
              </text>
            </g>
          )
        })}
      </svg>
    </ViewportPortal>
  )
}
