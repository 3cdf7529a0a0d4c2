'use client'
import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { cx } from './cx.ts'
import { hear, type Notice } from './notice-queue.ts'
import { popupClass } from './popup.ts'
import type { NoticesProps } from './toast.tsx'
import { useClearSpot } from './use-clear-spot.ts'

/** So many notices are seen at once; an older one goes when a newer comes (UI-12). */
const atOnce = 2

/** How long a notice stays; while a pointer or the focus is on it the time stands still. */
const staysMs = 7_000

/** Place for notices, usually at the lower right, with those that waited for it (UI-24). */
export function Notices({ label, closeLabel }: NoticesProps) {
  return (
    <Toast.Provider limit={atOnce} timeout={staysMs}>
      <Teller />
      <Toast.Portal>
        <Place label={label} closeLabel={closeLabel} />
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Place({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  const { toasts } = Toast.useToastManager()
  const place = useRef<HTMLDivElement>(null)
  const style = useClearSpot(place, toasts.map((toast) => toast.id).join(' '))
  return (
    <Toast.Viewport
      ref={place}
      aria-label={label}
      style={style}
      className="fixed right-4 bottom-12 z-[60] flex w-88 max-w-[calc(100vw-2rem)] flex-col gap-2"
    >
      <Shown closeLabel={closeLabel} />
    </Toast.Viewport>
  )
}

/** Shows what is told; the same one again takes the place of the first. */
function Teller() {
  const { add, close } = Toast.useToastManager()
  const show = useEffectEvent(({ title, detail, tone, action }: Notice) => {
    const id: string = add({
      // What can be undone is another act each time.
      ...(action === undefined ? { id: JSON.stringify([tone, title, detail]) } : {}),
      title,
      ...(detail === undefined ? {} : { description: detail }),
      ...(action === undefined
        ? {}
        : { actionProps: { children: action.label, onClick: () => (close(id), action.run()) } }),
      type: tone ?? 'plain',
      priority: tone === 'bad' ? 'high' : 'low',
    })
  })
  useEffect(() => hear((notice) => show(notice)), [])
  return null
}

function Shown({ closeLabel }: { readonly closeLabel: string }) {
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
      data-notice=""
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
