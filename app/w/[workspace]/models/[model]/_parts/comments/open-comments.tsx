'use client'
import { ArrowLeft, X } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { isComposing } from '#app/_ui/enter.ts'
import type { Model } from '#lib/model/model.ts'
import { setViewState, useViewState } from '../use-view-state.ts'
import { AllThreads } from './all-threads.tsx'
import { closeComments, filters } from './panel-state.ts'
import { placeInView } from './place-in-view.ts'
import { PlaceName, PlaceThreads } from './place-threads.tsx'
import { ThreadView } from './thread-view.tsx'
import { useThreads } from './use-threads.ts'

const whole = (model: Model) => model

interface Shown {
  readonly mode: string
  readonly comment: string | undefined
  readonly place: string | undefined
}

/** What is shown of the comments: one thread, those of a place, or all. */
export function OpenComments({ mode, comment, place }: Shown) {
  const t = useTranslations('comments')
  const view = useViewState()
  const model = useModel(whole)
  const step = usePathname().split('/').at(-1) ?? ''
  const { threads, isError, retry } = useThreads()
  const thread = threads?.find((one) => one.id === comment)
  const filter = filters.find((one) => one === mode)
  const at = place ?? placeInView(model, step, view.get)

  if (threads === undefined) {
    return (
      <Sheet title={t('title')} shown="">
        {isError ? (
          <TryAgain why={t('failed')} onRetry={retry} />
        ) : (
          <p className="p-3.5 text-sm text-muted">{t('loading')}</p>
        )}
      </Sheet>
    )
  }
  if (thread !== undefined) {
    const back = () => {
      const to = filter === undefined ? { comments: 'here', place: thread.anchor } : {}
      setViewState({ comment: undefined, ...to })
    }
    return (
      <Sheet title={t('title')} shown={thread.id} onBack={back}>
        <div className="border-b border-line px-3.5 pt-2">
          <PlaceName place={thread.anchor} before={thread.place} />
        </div>
        <ThreadView key={thread.id} thread={thread} />
      </Sheet>
    )
  }
  if (mode === 'pin') {
    return (
      <Sheet title={t('list.pin')} shown="pin">
        <p className="p-3.5 text-sm text-muted">{t('list.pinHint')}</p>
      </Sheet>
    )
  }
  if (filter === undefined && at !== null) {
    return (
      <Sheet
        title={t('place.heading')}
        shown={at}
        onBack={() => setViewState({ comments: 'open', place: undefined })}
      >
        <PlaceThreads place={at} threads={threads} />
      </Sheet>
    )
  }
  return (
    <Sheet title={t('title')} shown={filter ?? 'open'}>
      <AllThreads filter={filter ?? 'open'} threads={threads} />
    </Sheet>
  )
}

interface SheetProps {
  readonly title: string
  /** what is shown: when it is something else, and what had the focus is gone, the heading gets it */
  readonly shown: string
  readonly onBack?: () => void
  readonly children: ReactNode
}

/** At the right over the inspector; on small screens a sheet at the bottom. Escape inside closes it. */
function Sheet({ title, shown, onBack, children }: SheetProps) {
  const t = useTranslations('comments')
  const region = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [shown])
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
      if (event.target instanceof Node && region.current?.contains(event.target)) closeComments()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  return (
    <aside
      ref={region}
      id="comments"
      aria-label={t('title')}
      className="fixed inset-x-0 bottom-0 z-35 flex max-h-[72dvh] flex-col rounded-t-xl border-t border-line bg-card shadow-float lg:absolute lg:inset-y-0 lg:right-0 lg:left-auto lg:max-h-none lg:w-88 lg:rounded-none lg:border-t-0 lg:border-l print:hidden"
    >
      <div className="flex items-center gap-1 border-b border-line py-1.5 pr-1.5 pl-3.5">
        {onBack !== undefined && (
          <IconButton
            label={t('back')}
            icon={<ArrowLeft size={15} aria-hidden />}
            className="-ml-2"
            onClick={onBack}
          />
        )}
        <h2
          ref={heading}
          tabIndex={-1}
          className="min-w-0 flex-1 truncate font-semibold outline-none"
        >
          {title}
        </h2>
        <IconButton label={t('close')} icon={<X size={16} aria-hidden />} onClick={closeComments} />
      </div>
      {children}
    </aside>
  )
}
