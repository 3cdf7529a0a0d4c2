import type { FigureContent } from './figure-content.ts'

/** Gives back what a figure said last time when it says the same, although the model around it has changed. */
export class ContentCache {
  #known = new Map<string, { readonly text: string; readonly content: FigureContent }>()

  keep(all: Iterable<readonly [id: string, content: FigureContent]>) {
    const next = new Map<string, { readonly text: string; readonly content: FigureContent }>()
    for (const [id, content] of all) {
      const text = JSON.stringify(content)
      const known = this.#known.get(id)
      next.set(id, known?.text === text ? known : { text, content })
    }
    this.#known = next
    return (id: string): FigureContent | undefined => next.get(id)?.content
  }
}
