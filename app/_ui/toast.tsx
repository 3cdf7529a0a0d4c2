'use client'
import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { popupClass } from './popup.ts'

export interface Notice {
  readonly title: string
  readonly detail?: string
  readonly tone?: 'plain' | 'bad'
  /** A way back, such as 元に戻す. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** So many notices are seen at once; an older one goes when a newer comes (UI-12). */
const atOnce = 2

/** Place for notices at the lower right; wraps the application once. */
export function ToastProvider({
  closeLabel,
  children,
}: {
  readonly closeLabel: string
  readonly children: ReactNode
}) {
  return (
    <Toast.Provider limit={atOnce} timeout={6000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-12 z-[60] flex w-88 max-w-[calc(100vw-2rem)] flex-col gap-2">
          <Notices closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

/** Shows a notice; only for results that cannot be seen where the person is looking. */
export function useNotify(): (notice: Notice) => void {
  const { add, close } = Toast.useToastManager()
  return ({ title, detail, tone, action }) => {
    const id: string = add({
      title,
      ...(detail === undefined ? {} : { description: detail }),
      ...(action === undefined
        ? {}
        : { actionProps: { children: action.label, onClick: () => (close(id), action.run()) } }),
      type: tone ?? 'plain',
      priority: tone === 'bad' ? 'high' : 'low',
    })
  }
}

function Notices({ closeLabel }: { readonly closeLabel: string }) {
  const { toasts, close } = Toast.useToastManager()
  useEffect(() => {
    for (const { id, limited, transitionStatus } of toasts) {
      if (limited === true && transitionStatus !== 'ending') close(id)
    }
  }, [toasts, close])
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className={cx(
        popupClass,
        'p-3 data-limited:hidden',
        toast.type === 'bad' && 'border-bad-line bg-bad-soft',
      )}
    >
      <Toast.Content className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <Toast.Title className="text-sm font-semibold" />
          <Toast.Description className="text-sm text-muted" />
          <Toast.Action className="mt-1 text-sm font-semibold text-ai" />
        </div>
        <Toast.Close
          aria-label={closeLabel}
          className="inline-grid size-6 place-items-center rounded-md text-muted hover:bg-tag"
        >
          <X size={14} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
