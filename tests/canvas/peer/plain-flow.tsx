import {
  ReactFlow,
  useEdgesState,
  useNodesState,
  type Edge,
  type Node,
  type Viewport,
} from '@xyflow/react'
import { createRoot } from 'react-dom/client'

/** The peer of our canvas: React Flow as it comes, with its own nodes and edges. Bundled by `page.ts` beside it; ships nowhere. */
declare global {
  interface Window {
    /** `view`: what is seen at first; nothing: everything */
    readonly peer: { readonly nodes: Node[]; readonly edges: Edge[]; readonly view?: Viewport }
  }
}

function PlainFlow() {
  const { view } = window.peer
  const [nodes, , onNodesChange] = useNodesState(window.peer.nodes)
  const [edges, , onEdgesChange] = useEdgesState(window.peer.edges)
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      minZoom={0.1}
      maxZoom={3}
      panOnScroll
      {...(view === undefined ? { fitView: true } : { defaultViewport: view })}
    />
  )
}

const room = document.createElement('div')
room.style.cssText = 'position: fixed; inset: 0'
document.body.append(room)
createRoot(room).render(<PlainFlow />)
