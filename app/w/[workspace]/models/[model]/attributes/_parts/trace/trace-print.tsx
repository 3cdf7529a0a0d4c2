'use client'
import { createPortal } from 'react-dom'
import { useEffect, useState } from 'react'
import { renderTraceSvg } from '#lib/picture/trace/render-trace-svg.ts'
import type { TraceSheet } from '#lib/picture/trace/sheet.ts'

/** An edit is drawn for the printer when no other has come for so long, in milliseconds. */
const rest = 1000

/**
 * The picture as the only thing that is printed: one page, landscape, whatever paper. Nothing of it is on the screen, so it is not
 * drawn anew at every edit of anybody, but when they rest.
 */
export function TracePrint({ sheet }: { readonly sheet: TraceSheet }) {
  const [svg, setSvg] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setSvg(renderTraceSvg(sheet)), rest)
    return () => clearTimeout(timer)
  }, [sheet])
  if (svg === undefined) return null
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  return createPortal(
    <>
      <style>{'@page { size: landscape; margin: 8mm }'}</style>
      {/* oxlint-disable-next-line nextjs/no-img-element -- a picture made here, which no server could make smaller */}
      <img className="print-sheet" src={source} alt="" />
    </>,
    document.body,
  )
}
