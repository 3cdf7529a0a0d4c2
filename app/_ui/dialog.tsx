'use client'
import { createElement, type ReactNode } from 'react'
import { later, useLater } from './lazily.tsx'
import { useLetGo } from './let-go.ts'
import { useOpener, type Trigger } from './opener.ts'

export interface DialogProps {
  readonly title: string
  readonly description?: ReactNode
  /** Name of the button with the cross. */
  readonly closeLabel: string
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  /** Button that opens it; focus returns there. */
  readonly trigger?: Trigger
  readonly wide?: boolean
  /** What it asks about is kept nowhere else: it comes wherever one has gone meanwhile. */
  readonly isKept?: boolean
  readonly children?: ReactNode
  /** Buttons at the end, the main one last. */
  readonly actions?: ReactNode
}

const part = later(async () => (await import('./dialog-part.tsx')).DialogPart)

/** A modal dialog; see `DialogPart`. */
export function Dialog({ trigger, isKept = false, ...props }: DialogProps) {
  return trigger === undefined ? (
    <Opened {...{ ...props, isKept }} />
  ) : (
    <WithTrigger {...{ ...props, trigger }} />
  )
}

function Opened({ isKept, ...props }: Omit<DialogProps, 'trigger'>) {
  const Part = useLater(part, props.open)
  const isWaiting = Part === null && props.open === true && isKept !== true
  useLetGo(isWaiting, () => props.onOpenChange?.(false))
  return Part && createElement(Part, { ...props, isAsked: false })
}

function WithTrigger(props: DialogProps & { readonly trigger: Trigger }) {
  const { Part, isAsked, dress } = useOpener(part, 'dialog', props.onOpenChange)
  const trigger = dress(props.trigger)
  return Part === null ? trigger : <Part {...props} {...{ trigger, isAsked }} />
}
