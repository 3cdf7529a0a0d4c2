'use client'
import { Popover } from '@base-ui/react/popover'
import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly anchorId: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The editor of one cell, floating beside it; Escape, a press outside or its own button closes it. */
export function CellPanel({ label, anchorId, onClose, children }: Props) {
  return (
    <Popover.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={() => document.getElementById(anchorId)}
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={12}
          className="z-50"
        >
          <Popover.Popup
            aria-label={label}
            finalFocus={false}
            className="bg-card border-line shadow-float max-h-[min(70vh,560px)] w-[min(92vw,360px)] overflow-auto rounded-card border p-3 text-sm outline-none"
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
