'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { type TemplateId, templateIds } from '#lib/catalog/template-ids.ts'

/** What one does with a template: look inside it, or begin from it. */
type Way = 'look' | 'start'

/** Which template is open and how, kept in the address so that a pasted link opens the same. */
export function useOpened() {
  const params = useSearchParams()
  const path = usePathname()
  const asked = (way: Way) => templateIds.find((id) => id === params.get(way))
  return {
    looked: asked('look'),
    begun: asked('start'),
    open: (way: Way, id: TemplateId) =>
      window.history.replaceState(null, '', `${path}?${way}=${id}`),
    close: () => window.history.replaceState(null, '', path),
  }
}
