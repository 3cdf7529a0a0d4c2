'use client'
import { HolderChoice } from './holder-choice.tsx'
import { BaMembership, type PartProps } from './membership.tsx'

/** What the canvas adds to the panel of a state: who holds it, and the ba it stands in. */
export function StatePart(props: PartProps) {
  const { id, telling, nameOf } = props
  return (
    <>
      <HolderChoice {...{ id, telling, nameOf }} />
      <BaMembership {...props} ids={[id]} />
    </>
  )
}
