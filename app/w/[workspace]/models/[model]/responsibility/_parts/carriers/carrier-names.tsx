'use client'
import { useLocale, useTranslations } from 'use-intl'
import { orgColour, type OrgFace } from '#app/_client/parts/org-mark.tsx'
import { ShapePath } from '#app/_client/parts/shape.tsx'
import type { Viewpoint } from '#lib/model/vocabulary.ts'
import { barWidth, type CarrierBar } from '#lib/picture/carriers/carrier-layout.ts'
import { clamp } from '#lib/picture/svg/fit-text.ts'
import { carriersWords } from '#lib/words/areas/agreement/carriers.ts'
import { filled } from '#lib/words/filled.ts'

const size = 12

/** A viewpoint with how many measures it has, left of its bar. */
export function ViewpointName({
  bar,
  room,
}: {
  readonly bar: CarrierBar<Viewpoint>
  readonly room: number
}) {
  const t = useTranslations('framework')
  const words = carriersWords[useLocale()]
  return (
    <g textAnchor="end" fontSize={size}>
      <rect x={bar.x} y={bar.y} width={barWidth} height={bar.height} fill="var(--color-chip)" />
      <text x={bar.x - 8} y={bar.nameY - 3} fill="var(--color-ink)" fontWeight="600">
        {clamp(t(`viewpoint.${bar.key}`), (room - 12) / size)}
      </text>
      <text x={bar.x - 8} y={bar.nameY + 13} fill="var(--color-muted)">
        {filled(words.count, { count: bar.count })}
      </text>
    </g>
  )
}

/** Who carries, by shape, colour and name, with how many; nobody by a sign and words. */
export function CarrierName({
  bar,
  room,
}: {
  readonly bar: CarrierBar<string | null> & { readonly face: OrgFace | null }
  readonly room: number
}) {
  const words = carriersWords[useLocale()]
  const { face, nameY } = bar
  const x = bar.x + barWidth + 8
  const colour = face === null ? 'var(--color-warn)' : orgColour(face.colour)
  const name = face === null ? `⚠ ${words.nobody}` : face.name
  const left = face === null ? x : x + 16
  const count = filled(words.count, { count: bar.count })
  const waiting = bar.offered === 0 ? '' : ` ${filled(words.offered, { count: bar.offered })}`
  return (
    <g fontSize={size}>
      <rect x={bar.x} y={bar.y} width={barWidth} height={bar.height} fill={colour} />
      {face !== null && (
        <g transform={`translate(${x} ${nameY - 13}) scale(0.72)`} style={{ color: colour }}>
          <ShapePath shape={face.shape} />
        </g>
      )}
      <text
        x={left}
        y={nameY - 3}
        fill={face === null ? colour : 'var(--color-ink)'}
        fontWeight="600"
      >
        {clamp(name, (room - 12 - (left - x)) / size)}
      </text>
      <text x={x} y={nameY + 13} fill="var(--color-muted)">
        {clamp(`${count}${waiting}`, (room - 12) / size)}
      </text>
    </g>
  )
}
