'use client'
import { Handle, Position, useConnection } from '@xyflow/react'
import { createContext, use, useMemo } from 'react'
import { useFlowActs } from './flow-context.ts'

// The library's own styles stand outside every layer and would win over classes.
const whole = {
  inset: 0,
  width: '100%',
  height: '100%',
  transform: 'none',
  background: 'transparent',
  border: 'none',
  borderRadius: 8,
} as const
const dot = {
  width: 14,
  height: 14,
  background: 'var(--color-ai)',
  border: '2px solid var(--color-card)',
  borderRadius: '50%',
} as const

/** What all handles ask of the canvas around them, asked once. */
interface Connecting {
  /** somebody draws a line at this moment */
  readonly isDrawing: boolean
  /** there are so many figures that handles stand only where a hand is: a thousand would have two each that nobody sees */
  readonly isLarge: boolean
}

export const ConnectingContext = createContext<Connecting>({ isDrawing: false, isLarge: false })

/** For the canvas around the figures. */
export function useConnecting(isLarge: boolean): Connecting {
  const isDrawing = useConnection((connection) => connection.inProgress)
  return useMemo(() => ({ isDrawing, isLarge }), [isDrawing, isLarge])
}

/**
 * Where lines begin and end: a dot at the right begins one, and while somebody draws a line the whole figure receives it.
 * Readers without the right to edit see neither.
 */
export function ConnectHandles({ isNear }: { readonly isNear: boolean }) {
  const { canEdit } = useFlowActs()
  const { isDrawing, isLarge } = use(ConnectingContext)
  if (isLarge && !isDrawing && !isNear) return null
  return (
    <>
      <Handle
        id="in"
        type="target"
        position={Position.Left}
        isConnectableStart={false}
        style={{ ...whole, pointerEvents: isDrawing ? 'all' : 'none' }}
      />
      <Handle
        id="out"
        type="source"
        position={Position.Right}
        isConnectableEnd={false}
        style={dot}
        className={
          canEdit && !isDrawing
            ? 'opacity-0 transition-opacity group-hover:opacity-100 in-[.selected]:opacity-100'
            : 'invisible'
        }
      />
    </>
  )
}
