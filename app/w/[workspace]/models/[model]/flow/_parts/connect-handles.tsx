'use client'
import { Handle, Position, useConnection } from '@xyflow/react'
import { useFlowActs } from './flow-context.ts'

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
        className="!top-0 !left-0 !size-full !translate-0 rounded-[inherit]"
        style={{ pointerEvents: isDrawing ? 'all' : 'none' }}
      />
      <Handle
        id="out"
        type="source"
        position={Position.Right}
        isConnectableEnd={false}
        className={
          canEdit && !isDrawing
            ? '!size-3.5 rounded-full border-2 border-card bg-ai opacity-0 transition-opacity group-hover:opacity-100 in-[.selected]:opacity-100'
            : 'invisible'
        }
      />
    </>
  )
}
