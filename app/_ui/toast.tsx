'use client'
import { createElement } from 'react'
import { later, useLater } from './lazily.tsx'
import { fetchedBy, tell, type Notice } from './notice-queue.ts'

export interface NoticesProps {
  readonly label: string
  readonly closeLabel: string
}

const part = later(async () => (await import('./notices.tsx')).Notices)
fetchedBy(part.ask)

/** Place for notices; stands once in the application, and is there when the page is at rest or a notice is told. */
export function NoticePlace(props: NoticesProps) {
  const Part = useLater(part)
  return Part && createElement(Part, props)
}

/** Shows a notice; only for results that cannot be seen where the person is looking. The same one again takes the place of the first. */
export function useNotify(): (notice: Notice) => void {
  return tell
}
