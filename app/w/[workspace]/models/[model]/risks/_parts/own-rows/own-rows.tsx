'use client'
import { createElement, type ComponentProps } from 'react'
import { later, useLater } from '#app/_ui/lazily.tsx'
import type { OwnRowsDialog as Dialog } from './own-rows-dialog.tsx'

const part = later(async () => (await import('./own-rows-dialog.tsx')).OwnRowsDialog)

/** The consortium's own typical risks, to be read and written; they come at rest, or when somebody asks. */
export function OwnRowsDialog(props: ComponentProps<typeof Dialog>) {
  const Part = useLater(part, props.isOpen)
  return Part && createElement(Part, props)
}
