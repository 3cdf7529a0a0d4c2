'use client'
import type { ReactNode } from 'react'
import { later } from './lazily.tsx'
import { useOpener, type Trigger } from './opener.ts'

export interface PopoverProps {
  readonly trigger: Trigger
  readonly title?: string
  readonly align?: 'start' | 'center' | 'end'
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly children: ReactNode
}

const part = later(async () => (await import('./popover-part.tsx')).PopoverPart)

/** A small panel beside the button that opened it; Escape and a click outside close it. */
export function Popover(props: PopoverProps) {
  const { Part, isAsked, dress } = useOpener(part, 'dialog', props.onOpenChange)
  const trigger = dress(props.trigger)
  return Part === null ? trigger : <Part {...props} {...{ trigger, isAsked }} />
}
