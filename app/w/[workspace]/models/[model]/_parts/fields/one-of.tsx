'use client'
import { Select } from '#app/_ui/select.tsx'

interface Props<V extends string> {
  readonly label: string
  /** what stands for nothing chosen */
  readonly none: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V | undefined
  readonly canEdit: boolean
  readonly onValue: (value: V | undefined) => void
}

/** One choice, or none. */
export function OneOf<V extends string>({ label, none, options, value, ...rest }: Props<V>) {
  return (
    <Select<V | typeof nothing>
      label={label}
      options={[{ value: nothing, label: none }, ...options]}
      value={value ?? nothing}
      disabled={!rest.canEdit}
      onValue={(chosen) => rest.onValue(chosen === nothing ? undefined : chosen)}
    />
  )
}

/** No id and no word of a vocabulary begins like this. */
const nothing = '-'
