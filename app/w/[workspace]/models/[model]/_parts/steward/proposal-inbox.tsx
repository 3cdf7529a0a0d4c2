'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { GitPullRequestArrow } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { withFollowing } from '#lib/policy/removal.ts'
import { showTime } from '#lib/words/time.ts'
import { useOrgs } from '../use-orgs.ts'
import { useViewState } from '../use-view-state.ts'
import { ProposalCard, type Shown } from './proposal-card.tsx'
import { ProposedChanges } from './proposed-changes.tsx'
import { titleOf } from './change-line.tsx'
import { useTellPlace } from './tell-place.ts'
import { newsOf, waitingFor, type ProposalState } from './proposal-news.ts'
import { useHere } from './use-stewardship.ts'

interface Proposal extends Shown, ProposalState {
  readonly reason: string | null
  readonly deciderName: string | null
  readonly decidedAt: Date | null
  readonly isNewAnswer: boolean
}

const none: readonly Proposal[] = []

/**
 * The way to the proposed edits of a model that concern this person: those their organisation answers, and their own with what
 * became of them (ST-15). Counts what is to be answered and new answers; not there while nothing concerns them.
 */
export function ProposalInbox() {
  const t = useTranslations('steward.proposals.inbox')
  const { me } = useRoom()
  const canEdit = useCanEdit()
  const trpc = useTRPC()
  const here = useHere()
  const { data, isError } = useQuery(trpc.model.proposals.queryOptions(here))
  const all: readonly Proposal[] = data ?? none
  const view = useViewState()
  const isOpen = view.get('proposals') === 'open'
  const setOpen = (open: boolean) => view.set({ proposals: open ? 'open' : undefined })
  const forUs = waitingFor(all, me.orgId)
  const mine = all
    .filter((p) => p.proposedBy === me.userId)
    .toSorted((a, b) => Number(b.isNewAnswer) - Number(a.isNewAnswer))
  const answered = mine.filter((p) => p.isNewAnswer)
  const look = useLook()
  useNews(data, canEdit, isOpen ? null : () => setOpen(true))

  const count = (canEdit ? forUs.length : 0) + answered.length
  if (!isOpen && forUs.length === 0 && mine.length === 0) return null
  return (
    <>
      <span className="relative">
        <IconButton
          label={count === 0 ? t('open') : t('openWaiting', { count })}
          icon={<GitPullRequestArrow size={15} aria-hidden />}
          onClick={() => setOpen(true)}
        />
        {count > 0 && (
          <span
            aria-hidden
            className="pointer-events-none absolute -top-1 -right-1 min-w-4 rounded-full bg-ai px-1 text-center text-[10px] leading-4 font-semibold text-on-ai"
          >
            {count}
          </span>
        )}
      </span>
      <Dialog
        open={isOpen}
        onOpenChange={(open) => {
          if (!open && answered.length > 0) look()
          setOpen(open)
        }}
        title={t('title')}
        closeLabel={t('close')}
        wide
      >
        {data === undefined ? (
          <p role={isError ? 'alert' : undefined}>{t(isError ? 'failed' : 'loading')}</p>
        ) : (
          <Lists forUs={forUs} mine={mine} />
        )}
      </Dialog>
    </>
  )
}

/** Says that the person has looked at the answers they got. */
function useLook(): () => void {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const here = useHere()
  const { mutate } = useMutation(
    trpc.model.sawAnswers.mutationOptions({
      onSettled: async () => {
        await queries.invalidateQueries(trpc.model.proposals.pathFilter())
        await queries.invalidateQueries(trpc.workspace.home.pathFilter())
        await queries.invalidateQueries(trpc.notice.inbox.pathFilter())
      },
    }),
  )
  return () => mutate(here)
}

function Lists({
  forUs,
  mine,
}: {
  readonly forUs: readonly Proposal[]
  readonly mine: readonly Proposal[]
}) {
  const t = useTranslations('steward.proposals.inbox')
  const { mine: org } = useOrgs()
  return (
    <>
      <List title={t('forUs', { org: org.name })} none={t('forUsNone')}>
        {forUs.map((p) => (
          <Item key={p.id}>
            <ProposalCard proposal={p} />
          </Item>
        ))}
      </List>
      <List title={t('mine')} none={t('mineNone')}>
        {mine.map((p) => (
          <Item key={p.id}>
            {p.status === 'open' ? <Waiting proposal={p} /> : <Answered proposal={p} />}
          </Item>
        ))}
      </List>
    </>
  )
}

function List({
  title,
  none: nothing,
  children,
}: {
  readonly title: string
  readonly none: string
  readonly children: readonly ReactNode[]
}) {
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{title}</h3>
      {children.length === 0 ? (
        <p className="text-sm text-muted">{nothing}</p>
      ) : (
        <ul className="grid gap-2">{children}</ul>
      )}
    </section>
  )
}

function Item({ children }: { readonly children: ReactNode }) {
  return <li className="rounded-control border border-line p-2 text-sm">{children}</li>
}

function Waiting({ proposal }: { readonly proposal: Proposal }) {
  const t = useTranslations('steward.proposals.inbox')
  const { nameOf } = useOrgs()
  return (
    <>
      <p className="font-semibold">{t('waits', { org: nameOf(proposal.ownerOrg) })}</p>
      <ProposalCard proposal={proposal} />
    </>
  )
}

function Answered({ proposal }: { readonly proposal: Proposal }) {
  const t = useTranslations('steward.proposals.inbox')
  const locale = useLocale()
  const { status, deciderName, decidedAt, reason, changes, isNewAnswer } = proposal
  if (status === 'open') return null
  return (
    <>
      <p className="flex flex-wrap gap-x-2">
        <span className="font-semibold">{t(status)}</span>
        {isNewAnswer && <Badge tone="ai">{t('new')}</Badge>}
        {decidedAt !== null && (
          <span className="text-muted">
            {t('decided', {
              person: deciderName ?? '',
              when: showTime(decidedAt.getTime(), 'minute', locale),
            })}
          </span>
        )}
      </p>
      {reason !== null && <p>{t('reason', { reason })}</p>}
      <ProposedChanges changes={changes} />
    </>
  )
}

/**
 * Tells at once what arrives and what was answered while the window is open; `show` null: it is shown already. While it is not
 * known whether this person may answer, nothing is told, and nothing is forgotten.
 */
function useNews(
  all: readonly Proposal[] | undefined,
  canEdit: boolean,
  show: (() => void) | null,
): void {
  const t = useTranslations('steward.proposals.inbox')
  const notify = useNotify()
  const router = useRouter()
  const { me } = useRoom()
  const { workspaceId, modelId } = useHere()
  const { nameOf } = useOrgs()
  const tell = useTellPlace()
  const last = useRef<readonly Proposal[] | null>(null)
  useEffect(() => {
    if (all === undefined || !canEdit) return
    const before = last.current
    last.current = all
    if (before === null || before === all || show === null) return
    const { arrived, answered } = newsOf(before, all, me)
    const base = `/w/${workspaceId}/models/${modelId}/`
    const run = () => {
      // The notice outlives the screen it came up on.
      if (window.location.pathname.startsWith(base)) show()
      else router.push(`${base}flow?proposals=open`)
    }
    const action = { label: t('show'), run }
    const about = ({ changes }: Proposal) => {
      const [first] = withFollowing(changes).main
      return first === undefined ? {} : { detail: titleOf(tell(first)) }
    }
    for (const p of arrived) {
      const org = nameOf(p.proposedOrg)
      const title = t('arrived', { person: p.proposerName, org })
      notify({ title, ...about(p), action })
    }
    for (const p of answered) {
      const { status, reason } = p
      if (status !== 'accepted' && status !== 'declined') continue
      const why = reason === null ? about(p) : { detail: t('reason', { reason }) }
      notify({ title: t(`answered.${status}`), ...why, action })
    }
  })
}
