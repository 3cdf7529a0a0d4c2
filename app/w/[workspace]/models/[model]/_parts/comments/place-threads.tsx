'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import type { Model } from '#lib/model/model.ts'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { setViewState } from '../use-view-state.ts'
import { Composer } from './composer.tsx'
import { isAt } from './open-counts.ts'
import { wishToWrite } from './panel-state.ts'
import { linkTo } from './place-link.ts'
import { ThreadRow } from './thread-row.tsx'
import { textFor, useCommentActs } from './use-comment-acts.ts'
import { usePlaceWords } from './use-place-words.ts'

const whole = (model: Model) => model

/** The threads of one place, and a new one. */
export function PlaceThreads({
  place,
  threads,
}: {
  readonly place: string
  readonly threads: readonly ThreadView[]
}) {
  const t = useTranslations('comments')
  const acts = useCommentActs()
  const [hasResolved, setResolved] = useState(false)
  const here = threads.filter((thread) => isAt(place, thread))
  const open = here.filter((thread) => thread.resolved === null)
  const resolved = here.filter((thread) => thread.resolved !== null)
  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-3.5 py-3">
        <PlaceName place={place} />
        {here.length === 0 && <p className="text-sm text-muted">{t('place.empty')}</p>}
        {here.length > 0 && open.length === 0 && (
          <p className="text-sm text-muted">{t('place.onlyResolved')}</p>
        )}
        <Rows threads={open} />
        {resolved.length > 0 && (
          <details className="mt-3" onToggle={(event) => setResolved(event.currentTarget.open)}>
            <summary className="min-h-6 cursor-pointer text-xs text-muted">
              {t('place.resolved', { count: resolved.length })}
            </summary>
            {hasResolved && <Rows threads={resolved} />}
          </details>
        )}
      </div>
      <div className="border-t border-line px-3.5 py-3">
        <Composer
          key={place}
          label={t('write.new')}
          sendLabel={t('write.send')}
          draft={textFor(place)}
          isPending={acts.isPending}
          onSend={(said) =>
            acts.open(place, said, (threadId) => {
              wishToWrite()
              setViewState({ comments: 'here', place, comment: threadId })
            })
          }
        />
      </div>
    </>
  )
}

function Rows({ threads }: { readonly threads: readonly ThreadView[] }) {
  if (threads.length === 0) return null
  return (
    <ul className="mt-2 grid gap-2">
      {threads.map((thread) => (
        <li key={thread.id}>
          <ThreadRow thread={thread} from="here" />
        </li>
      ))}
    </ul>
  )
}

/** Which place it is; leads there. */
export function PlaceName({
  place,
  before,
}: {
  readonly place: string
  readonly before?: ThreadView['place']
}) {
  const t = useTranslations('comments.place')
  const tell = usePlaceWords()
  const { workspaceId, modelId } = useHere()
  const model = useModel(whole)
  const { kind, name } = tell(place, before)
  const { step, query } = linkTo(model, place)
  const address = new URLSearchParams({ ...query, comments: 'here', place })
  return (
    <p className="mb-2 text-sm">
      {kind !== '' && <span className="block text-xs text-muted">{kind}</span>}
      <CalmLink
        href={`/w/${workspaceId}/models/${modelId}/${step}?${address.toString()}`}
        scroll={false}
        title={t('go')}
        className="inline-flex min-h-6 items-center font-semibold text-ink no-underline hover:text-ai hover:underline"
      >
        {name}
      </CalmLink>
    </p>
  )
}
