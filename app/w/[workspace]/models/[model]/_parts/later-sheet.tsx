'use client'
import { createElement, type ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import { useLater, type Later } from '#app/_ui/lazily.tsx'
import { Skeleton } from '#app/_ui/skeleton.tsx'

/** A sheet most people do not open: its script comes at rest, or when it is opened. */
export function LaterSheet({ part }: { readonly part: Later<ComponentType> }) {
  const loading = useTranslations('tables')('loading')
  const Shown = useLater(part, true)
  if (Shown !== null) return createElement(Shown)
  return (
    <div aria-busy className="grid gap-3 px-4 py-3">
      <span className="sr-only">{loading}</span>
      <Skeleton className="h-8 w-64 max-w-full" />
      <Skeleton className="h-64 w-full" />
    </div>
  )
}
