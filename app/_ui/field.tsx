import { useId, type ReactNode } from 'react'
import { cx } from './cx.ts'

export interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly hideLabel?: boolean
  readonly className?: string
}

/** Look shared by everything one can type into. */
export const inputClass =
  'w-full min-h-8 rounded-control border border-field bg-card px-2.5 py-1 text-base text-ink aria-invalid:border-bad disabled:bg-tag disabled:text-muted'

/** Ids that tie a control to its label, hint and error. */
export function useFieldIds({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  const id = useId()
  const described = [hint !== undefined && `${id}h`, error !== undefined && `${id}e`].filter(
    Boolean,
  )
  return {
    id,
    control: {
      id,
      'aria-invalid': error === undefined ? undefined : true,
      'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    },
  }
}

/** Label above, hint below, and the error in words, announced when it appears. */
export function FieldFrame(
  props: FieldProps & { readonly id: string; readonly children: ReactNode },
) {
  return (
    <div className={cx('grid gap-1', props.className)}>
      <label
        htmlFor={props.id}
        className={props.hideLabel === true ? 'sr-only' : 'text-sm font-medium'}
      >
        {props.label}
      </label>
      {props.children}
      {props.hint !== undefined && (
        <p id={`${props.id}h`} className="text-xs text-muted">
          {props.hint}
        </p>
      )}
      {props.error !== undefined && (
        <p id={`${props.id}e`} role="alert" className="text-xs text-bad">
          {props.error}
        </p>
      )}
    </div>
  )
}
