'use client'
import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useParams, usePathname, useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { showTime } from '#lib/words/time.ts'
import { changeBases } from '../flow/_parts/lens/change-base.ts'
import { useAgreementRows } from './agreement-status.tsx'
import { addressOfStep, namedState } from './revision-asked.ts'
import { useHere } from './steward/use-stewardship.ts'
import { useOrgs } from './use-orgs.ts'

/** Above what is shown: of which state it is, or that it is of now although an earlier one goes along; and the ways to either. */
export function PastStrip({ rev, isShown }: { readonly rev: string; readonly isShown: boolean }) {
  const t = useTranslations('frame.past')
  return (
    <output className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-ai-soft px-4 py-1.5 text-sm">
      <History size={15} aria-hidden className="text-ai" />
      <b className="font-semibold">{isShown ? <RevisionName rev={rev} /> : t('showsNow')}</b>
      <span className="min-w-0 flex-1 basis-64 text-muted">
        {t(isShown ? 'readOnly' : 'showsNowLead')}
      </span>
      {!isShown && <ToThen rev={rev} />}
      <ToNow />
    </output>
  )
}

/** Why nothing of it is shown: it could not be had (`retry`), or there is none to see. */
export function PastTrouble({ retry }: { readonly retry?: () => void }) {
  const t = useTranslations('frame.past')
  if (retry !== undefined) {
    return (
      <div className="grid justify-items-start gap-3 p-4">
        <TryAgain onRetry={retry} />
        <ToNow />
      </div>
    )
  }
  return (
    <div className="p-4">
      <EmptyState title={t('missing')} action={<ToNow />}>
        {t('missingLead')}
      </EmptyState>
    </div>
  )
}

function RevisionName({ rev }: { readonly rev: string }) {
  const named = namedState(rev)
  if (named === null) return null
  return named.by === 'n' ? <FrozenName n={named.at} /> : <LoggedName seq={named.at} />
}

function FrozenName({ n }: { readonly n: number }) {
  const t = useTranslations('frame.past')
  const locale = useLocale()
  const { face } = useOrgs()
  const { data } = useQuery(useTRPC().revision.list.queryOptions(useHere()))
  const found = data?.find((one) => one.n === n)
  if (found === undefined) return t('frozenNameless', { n: String(n) })
  const time = showTime(found.at.getTime(), 'minute', locale)
  const { name, person } = found
  return t('frozen', { n: String(n), name, person, org: face(found.orgId).name, time })
}

function LoggedName({ seq }: { readonly seq: number }) {
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
    <CalmLink href={addressOfStep(base, 'flow', rev)} className={buttonClass()}>
      {t('open')}
    </CalmLink>
  )
}

/** The same screen of the model of now. */
function ToNow() {
  const t = useTranslations('frame.past')
  const path = usePathname()
  const query = new URLSearchParams(useSearchParams())
  query.delete('rev')
  return (
    <CalmLink href={query.size === 0 ? path : `${path}?${query}`} className={buttonClass()}>
      {t('now')}
    </CalmLink>
  )
}
