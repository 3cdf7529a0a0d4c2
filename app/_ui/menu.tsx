'use client'
import type { ReactNode } from 'react'
import { later } from './lazily.tsx'
import { useOpener, type Trigger } from './opener.ts'

export interface MenuEntry {
  readonly id: string
  readonly label: ReactNode
  readonly icon?: ReactNode
  readonly disabled?: boolean
  readonly danger?: boolean
  /** opens something that takes the focus: it is done when the menu has gone */
  readonly isAfter?: boolean
  readonly onChoose: () => void
}

export interface MenuProps {
  readonly trigger: Trigger
  readonly entries: readonly MenuEntry[]
  readonly align?: 'start' | 'center' | 'end'
  /** It is asked for, by hand or key: what it leads to may be wanted in a moment. */
  readonly onOpen?: () => void
}

const part = later(async () => (await import('./menu-part.tsx')).MenuPart)

/** A button that opens a list of actions. */
export function Menu(props: MenuProps) {
  const { onOpen } = props
  const { Part, isAsked, dress } = useOpener(part, 'menu', (isOpen) => isOpen && onOpen?.())
  const trigger = dress(props.trigger)
  return Part === null ? trigger : <Part {...props} {...{ trigger, isAsked }} />
}
