'use client'
import { Handle, Position, useConnection } from '@xyflow/react'
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

/**
 * Where lines begin and end: a dot at the right begins one, and while somebody draws a line the whole figure receives it.
 * Readers without the right to edit see neither.
 */
export function ConnectHandles() {
  const { canEdit } = useFlowActs()
  const isDrawing = useConnection((c) => c.inProgress)
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
