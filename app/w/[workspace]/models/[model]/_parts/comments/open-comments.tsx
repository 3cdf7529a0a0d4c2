'use client'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import type { Model } from '#lib/model/model.ts'
import { SideSheet } from '../side-sheet.tsx'
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
  readonly shown: string
  readonly onBack?: () => void
  readonly children: ReactNode
}

function Sheet(props: SheetProps) {
  const t = useTranslations('comments')
  return (
    <SideSheet
      {...props}
      id="comments"
      label={t('title')}
      back={t('back')}
      close={t('close')}
      onClose={closeComments}
    />
  )
}
