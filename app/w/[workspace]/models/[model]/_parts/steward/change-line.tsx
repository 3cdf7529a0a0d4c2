'use client'
import { BeforeAfter } from '../before-after.tsx'
import type { ToldPlace } from './tell-place.ts'

/** One changed place in the reader's language: what it is, what stood there, what stands there now. */
export function ToldLine({
  told,
  withElement,
}: {
  readonly told: ToldPlace
  readonly withElement: boolean
}) {
  const { label, before, after } = told
  return (
    <p>
      <span className="text-muted">{withElement ? titleOf(told) : label}: </span>
      {told.isRemoval === true ? (
        <strong className="text-bad">{after}</strong>
      ) : (
        <BeforeAfter before={before} after={after} />
      )}
    </p>
  )
}

/** The element and what of it; of a whole element its kind is said already. */
export function titleOf({ element, label }: ToldPlace): string {
  return element.startsWith(label) ? element : `${element} · ${label}`
}
