'use client'
import { createPortal } from 'react-dom'
import { useIsBrowser } from '#app/_client/parts/use-is-browser.ts'

/** The picture as the only thing that is printed: one page, landscape, whatever paper. Nothing of it is on the screen. */
export function TracePrint({ svg }: { readonly svg: string }) {
  const isBrowser = useIsBrowser()
  if (!isBrowser) return null
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
