import { clamp, widthOf } from '../svg/fit-text.ts'
import { element, text, type Markup } from '../svg/markup.ts'
import { textLine } from '../svg/text-line.ts'
import { ink, muted, paper } from './palette.ts'
import type { TraceSheet } from './sheet.ts'
import { bandLanes, crossingWords } from './svg-bands.ts'
import { columnHead, crossingLines } from './svg-columns.ts'
import { attributeRow, sign } from './svg-rows.ts'
import { layOut, measure, type TraceLayout } from './trace-layout.ts'

const fonts =
  "'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic UI', Meiryo, 'Segoe UI', sans-serif"

/**
 * The trace as one SVG document (P-36): what a person puts on a slide. Pure: the same sheet gives the same bytes. Colours are
 * values, not variables, so that the file means the same outside the product; every mark is a shape too.
 */
export function renderTraceSvg(sheet: TraceSheet): string {
  const layout = layOut(sheet)
  const { width, height } = layout
  const { pad, note } = measure
  const rule = element('path', {
    d: `M${pad} ${layout.ruleY}H${width - pad}`,
    stroke: ink,
    'stroke-width': 1.6,
  })
  const footer = clamp(sheet.footer, (width - 2 * pad) / note)
  const parts = [
    element('title', {}, [text(sheet.title)]),
    element('rect', { width, height, fill: paper }),
    ...header(sheet, layout),
    ...crossingLines(sheet, layout),
    ...sheet.columns.flatMap((column, i) => columnHead(column, layout, i)),
    rule,
    ...layout.rows.flatMap((row) => attributeRow(row, layout)),
    ...crossingWords(sheet, layout),
    ...bandLanes(sheet, layout),
    textLine(footer, { x: pad, y: height - 14, size: note, fill: muted }),
  ]
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': fonts,
  }
  return element('svg', root, parts)
}

/** The title, what the picture is about, and what the marks mean. */
function header(sheet: TraceSheet, { width }: TraceLayout): readonly Markup[] {
  const { pad, small } = measure
  const room = width - 2 * pad
  const y = pad + 46
  const signs = sheet.legend.reduce((sum, entry) => sum + signWidth(entry.text), 0)
  const lead = clamp(sheet.lead, Math.max(2, (room - signs - 16) / small))
  let x = pad + widthOf(lead) * small + 16
  const legend = sheet.legend.flatMap(({ mark, text: said }) => {
    const left = x
    x += signWidth(said)
    const at = { x: left + 15, y, size: small, fill: muted }
    return [sign(mark, left, y - 9), textLine(said, at)]
  })
  const title = { x: pad, y: pad + 14, size: 17, fill: ink, weight: 700 }
  return [
    textLine(clamp(sheet.title, room / 17), title),
    textLine(lead, { x: pad, y, size: small, fill: muted }),
    ...legend,
  ]
}

function signWidth(words: string): number {
  return widthOf(words) * measure.small + 32
}
