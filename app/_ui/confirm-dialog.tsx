'use client'
import { createElement, type ReactNode } from 'react'
import { later, useLater } from './lazily.tsx'
import { useLetGo } from './let-go.ts'

export interface ConfirmDialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  /** What will happen, and what stays. */
  readonly children: ReactNode
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly danger?: boolean
  readonly onConfirm: () => void
}

const part = later(async () => (await import('./confirm-dialog-part.tsx')).ConfirmDialogPart)

/** Asks before something that cannot be taken back; see `ConfirmDialogPart`. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const Part = useLater(part, props.open)
  useLetGo(Part === null && props.open, () => props.onOpenChange(false))
  return Part && createElement(Part, props)
}
