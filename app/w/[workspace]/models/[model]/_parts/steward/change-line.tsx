'use client'
import { BeforeAfter } from '../before-after.tsx'
import { useTellPlace, type ChangedPlace, type ToldPlace } from './tell-place.ts'

/** One changed place in the reader's language: what it is, what stood there, what stands there now; names instead of ids. */
export function ChangeLine({
  change,
  withElement = false,
}: {
  readonly change: ChangedPlace
  /** says of which element it is, where several stand together */
  readonly withElement?: boolean
}) {
  return <ToldLine told={useTellPlace()(change)} withElement={withElement} />
}

/** The same, of a place that is told already. */
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
      <BeforeAfter before={before} after={after} />
    </p>
  )
}

/** The element and what of it; of a whole element its kind is said already. */
export function titleOf({ element, label }: ToldPlace): string {
  return element.startsWith(label) ? element : `${element} · ${label}`
}
