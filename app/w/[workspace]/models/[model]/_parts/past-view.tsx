'use client'
import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import Link from 'next/link'
import { useParams, usePathname, useSearchParams } from 'next/navigation'
import { createContext, use, type ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { PastRoom, useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { SkeletonPage } from '#app/_ui/skeleton.tsx'
import type { Model } from '#lib/model/model.ts'
import { showTime } from '#lib/words/time.ts'
import { changeBases } from '../flow/_parts/lens/change-base.ts'
import { useAgreementRows } from './agreement-status.tsx'
import { hasEarlierStates, addressOfStep, revisionAsked } from './revision-asked.ts'
import { useOrgs } from './use-orgs.ts'
import { useStep } from './use-step.ts'
import { useViewState } from './use-view-state.ts'

/** How the model stood at the revision the address names. */
type Past =
  | { readonly is: 'now' | 'loading' | 'missing' }
  | { readonly is: 'failed'; readonly retry: () => void }
  | { readonly is: 'shown'; readonly seq: number; readonly model: Model }

const now: Past = { is: 'now' }
const PastContext = createContext<Past>(now)

/** The revision (`rev`) that is looked at; undefined: the model of now. */
export function useRevision(): string | undefined {
  return revisionAsked(useStep(), useRevisionAlong())
}

/** The revision that goes along from step to step, also over those that show how it is now. */
export function useRevisionAlong(): string | undefined {
  return useViewState().get('rev')
}

/**
 * Where the address names a revision (`rev`), everything inside sees the model as it stood then, to read (F-72). It is asked for by its
 * number at the same door as the states changes are told against (S-66): whoever may not see it is told what is told of one that is not.
 */
export function PastView({ children }: { readonly children: ReactNode }) {
  const past = usePast()
  return (
    <PastContext value={past}>
      <PastRoom past={past.is === 'shown' ? past.model : null} isPast={past.is !== 'now'}>
        {children}
      </PastRoom>
    </PastContext>
  )
}

function usePast(): Past {
  const rev = useRevision()
  const { modelId } = useRoom()
  const { workspace: workspaceId } = useParams<{ workspace: string }>()
  const seq = seqOf(rev)
  const { data, error, refetch, fetchStatus } = useQuery(
    useTRPC().model.content.queryOptions(
      { workspaceId, modelId, seq: seq ?? 1 },
      // What was, stays: no news of the model makes it be asked for again.
      { enabled: seq !== null, staleTime: 'static', retry: false },
    ),
  )
  if (rev === undefined) return now
  if (seq === null) return { is: 'missing' }
  if (data !== undefined) return { is: 'shown', seq, model: data.model }
  if (error?.data?.code === 'NOT_FOUND') return { is: 'missing' }
  // Offline it is not even asked for.
  const isWaiting = error === null && fetchStatus !== 'paused'
  return isWaiting ? { is: 'loading' } : { is: 'failed', retry: () => void refetch() }
}

/** A number as the log of edits counts them; null: it names none. */
function seqOf(rev: string | undefined): number | null {
  const seq = Number(rev)
  return rev !== undefined && /^\d{1,15}$/.test(rev) && seq >= 1 ? seq : null
}

/**
 * Around a step: which earlier state is shown, and the way back to the model of now; or why it is not. On a step that has no earlier
 * state it says that what is shown is of now.
 */
export function PastFrame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('frame.past')
  const past = use(PastContext)
  const along = useRevisionAlong()
  const step = useStep()
  switch (past.is) {
    case 'now':
      if (hasEarlierStates(step)) return children
      // The same place in the tree with and without it: on the way to now nobody loses what they are writing there.
      return (
        <Banner
          title={along === undefined ? undefined : t('showsNow')}
          lead={t('showsNowLead')}
          content={children}
        >
          {along !== undefined && <ToThen rev={along} />}
        </Banner>
      )
    case 'loading':
      return <SkeletonPage label={t('loading')} />
    case 'failed':
      return (
        <div className="grid justify-items-start gap-3 p-4">
          <TryAgain onRetry={past.retry} />
          <ToNow />
        </div>
      )
    case 'missing':
      return (
        <div className="p-4">
          <EmptyState title={t('missing')} action={<ToNow />}>
            {t('missingLead')}
          </EmptyState>
        </div>
      )
    case 'shown':
      return (
        <Banner
          seq={past.seq}
          title={<RevisionName seq={past.seq} />}
          lead={t('readOnly')}
          content={children}
        />
      )
  }
}

/** Above what is shown: of which state it is, and the way to the model of now. */
function Banner({
  seq,
  title,
  lead,
  content,
  children,
}: {
  readonly seq?: number
  /** undefined: nothing is to be said */
  readonly title: ReactNode
  readonly lead: string
  readonly content: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <div data-revision={seq} className="grid h-full grid-rows-[auto_minmax(0,1fr)] print:block">
      {title !== undefined && (
        <output className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-ai-soft px-4 py-1.5 text-sm">
          <History size={15} aria-hidden className="text-ai" />
          <b className="font-semibold">{title}</b>
          <span className="min-w-0 flex-1 basis-64 text-muted">{lead}</span>
          {children}
          <ToNow />
        </output>
      )}
      <div className="relative row-start-2 min-h-0 min-w-0 overflow-auto print:overflow-visible">
        {content}
      </div>
    </div>
  )
}

function RevisionName({ seq }: { readonly seq: number }) {
  const t = useTranslations('frame.past')
  const locale = useLocale()
  const { face } = useOrgs()
  const { data } = useAgreementRows(useRoom().modelId)
  const base = changeBases(data?.signOffs ?? []).find((one) => one.seq === seq)
  if (base?.signed === undefined) return t(base === undefined ? 'other' : 'made')
  const { at, userId, orgId } = base.signed
  return t('signed', {
    time: showTime(Date.parse(at), 'minute', locale),
    name: data?.people[userId]?.name ?? '',
    org: face(orgId).name,
  })
}

/** The model as it stood then, where it can be looked at. */
function ToThen({ rev }: { readonly rev: string }) {
  const t = useTranslations('frame.past')
  const { workspace, model } = useParams<{ workspace: string; model: string }>()
  const base = `/w/${workspace}/models/${model}`
  return (
    <Link href={addressOfStep(base, 'flow', rev)} className={buttonClass()}>
      {t('open')}
    </Link>
  )
}

/** The same screen of the model of now. */
function ToNow() {
  const t = useTranslations('frame.past')
  const path = usePathname()
  const query = new URLSearchParams(useSearchParams())
  query.delete('rev')
  return (
    <Link href={query.size === 0 ? path : `${path}?${query}`} className={buttonClass()}>
      {t('now')}
    </Link>
  )
}
