'use client'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '#app/_ui/icon-button.tsx'

export interface WithInspectorProps {
  readonly main: ReactNode
  /** What is selected, in detail; nothing selected, no inspector. */
  readonly inspector: ReactNode | null
  /** Name of the inspector region, such as the name of what is selected. */
  readonly title?: string
  /** Called by the cross of the sheet on small screens, usually: clear the selection. */
  readonly onClose: () => void
}

/**
 * The view of a step with the inspector at its right, as in the sketch; below 1024 px the inspector is a sheet at the bottom.
 * Fills the space between step bar and bottom bar; each side scrolls by itself.
 */
export function WithInspector({ main, inspector, title, onClose }: WithInspectorProps) {
  const t = useTranslations('frame.inspector')
  const columns = inspector === null ? '' : 'lg:grid-cols-[minmax(0,1fr)_20rem]'
  return (
    <div className={`grid h-full min-h-0 grid-cols-1 ${columns}`}>
      <div className="relative min-h-0 min-w-0 overflow-auto">{main}</div>
      {inspector !== null && (
        <aside
          id="inspector"
          aria-label={title ?? t('label')}
          className="fixed inset-x-0 bottom-0 z-30 max-h-[58dvh] overflow-y-auto rounded-t-xl border-t border-line bg-card px-4 py-3.5 shadow-float lg:static lg:max-h-none lg:min-h-0 lg:rounded-none lg:border-t-0 lg:border-l lg:shadow-none"
        >
          <div className="sticky top-0 z-10 float-right -mt-1 -mr-1.5 rounded-control bg-card">
            <IconButton label={t('close')} icon={<X size={16} aria-hidden />} onClick={onClose} />
          </div>
          {inspector}
        </aside>
      )}
    </div>
  )
}
