'use client'
import { Segments } from '../flow/_parts/segments.tsx'

/** The ways to see one step, as its address names them. `ways`: in order, each with its word. */
export function ViewSwitch<V extends string>({
  label,
  ways,
  shown,
  show,
}: {
  readonly label: string
  readonly ways: readonly (readonly [way: V, word: string])[]
  readonly shown: V
  readonly show: (way: V) => void
}) {
  return (
    <div className="justify-self-start print:hidden">
      <Segments
        label={label}
        value={shown}
        onValue={show}
        segments={ways.map(([value, word]) => ({ value, label: word }))}
        className="px-3"
      />
    </div>
  )
}
