'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Skeleton } from '#app/_ui/skeleton.tsx'

/**
 * The frame of a model in its final size while the model is on its way: bars, view, bottom bar. Nothing moves when it is there.
 * `children`: what can already be seen in the view; `save`: what can be said of the connection.
 */
export function ModelSkeleton({
  save,
  children,
}: {
  readonly save?: ReactNode
  readonly children?: ReactNode
}) {
  const t = useTranslations('frame')
  return (
    <div className="grid h-full min-h-0 grid-rows-[3rem_2.75rem_minmax(0,1fr)_2.25rem]">
      <div className="flex items-center gap-3 border-b border-line bg-card px-3 sm:px-4">
        <Skeleton className="h-5 w-64 max-w-[40vw]" />
        {save ?? <Skeleton className="h-5 w-20" />}
      </div>
      <div className="flex items-center gap-6 overflow-hidden border-b border-line bg-card px-5">
        {steps.map((step) => (
          <Skeleton key={step} className="h-4 w-16 shrink-0" />
        ))}
      </div>
      <div className="relative min-h-0 min-w-0 overflow-hidden bg-canvas">
        <output className="sr-only">{t('loading')}</output>
        {children}
      </div>
      <div className="flex items-center gap-4 border-t border-line bg-card px-4">
        <Skeleton className="h-3.5 w-40" />
      </div>
    </div>
  )
}

const steps = ['1', '2', '3', '4', '5', '6', '7']
