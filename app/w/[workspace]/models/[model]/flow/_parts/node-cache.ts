import type { FlowNode } from './flow-node.ts'

/**
 * Gives back the node object of last time when nothing about it changed: React Flow and the memoised figures render again
 * only what is new. Compared by content, because views are made afresh from the model.
 */
export class NodeCache {
  #known = new Map<string, { readonly node: FlowNode; readonly content: string }>()

  keep(nodes: readonly FlowNode[]): FlowNode[] {
    const next = new Map<string, { readonly node: FlowNode; readonly content: string }>()
    for (const node of nodes) {
      const content = JSON.stringify(node)
      const known = this.#known.get(node.id)
      next.set(node.id, known?.content === content ? known : { node, content })
    }
    this.#known = next
    return [...next.values()].map((entry) => entry.node)
  }
}
