'use client'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { FilePlus2, Plus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { orgFace } from '#app/_client/parts/org-face.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import type { TemplateView } from '#app/_client/parts/template-view.ts'
import { useAddress } from '#app/_client/address/use-address.ts'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { buttonClass } from '#app/_ui/button.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { say } from '#lib/model/local-text.ts'
import { ModelCard } from './model-card.tsx'
import { PageFrame } from './page-frame.tsx'
import { YourTurn } from './your-turn.tsx'

/** In the page from the beginning where it is shown; elsewhere its script is not loaded. */
const FirstModel = lazy(async () => ({ default: (await import('./first-model.tsx')).FirstModel }))

/** Home of a consortium, from top to bottom: what waits for me, the models, who takes part. */
export function HomeScreen({
  workspaceId,
  mayCreate,
  mayArchive,
  offered,
}: {
  readonly workspaceId: string
  readonly mayCreate: boolean
  readonly mayArchive: boolean
  /** what a consortium without models may begin with */
  readonly offered: readonly TemplateView[]
}) {
  const t = useTranslations('home.home')
  const locale = useLocale()
  const trpc = useTRPC()
  const { data } = useSuspenseQuery(trpc.workspace.home.queryOptions({ workspaceId }))
  const { get, set } = useAddress()
  const base = `/w/${workspaceId}`
  const inUse = data.models
  const away = data.archived
  const showsAway = away > 0 && get('archived') === '1'
  const archived = useQuery({
    ...trpc.workspace.home.queryOptions({ workspaceId, isArchived: true }),
    enabled: showsAway,
  })
  const create = mayCreate && (
    <CalmLink href={`${base}/models/new`} className={buttonClass('primary')}>
      <Plus size={14} aria-hidden /> {t('newModel')}
    </CalmLink>
  )
  return (
    <PageFrame title={say(data.workspace.name, locale)} actions={create}>
      <ul aria-label={t('organizations')} className="-mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {data.organizations
          .filter((org) => org.status === 'active')
          .map((org) => (
            <li key={org.id}>
              <OrgMark org={orgFace(org, locale)} />
            </li>
          ))}
      </ul>
      <YourTurn base={base} models={inUse} />
      <section aria-labelledby="models" className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <h2 id="models" className="text-lg font-semibold">
            {t('models')}
          </h2>
          {away > 0 && (
            <CheckField
              label={t('showArchived', { count: away })}
              checked={showsAway}
              onCheck={(isOn) => set({ archived: isOn ? '1' : undefined })}
            />
          )}
        </div>
        {inUse.length === 0 && mayCreate && (
          <Suspense>
            <FirstModel base={base} offered={offered} />
          </Suspense>
        )}
        {inUse.length === 0 && !mayCreate && (
          <EmptyState title={t('empty')} icon={<FilePlus2 size={28} aria-hidden />}>
            {t('emptyNote')}
          </EmptyState>
        )}
        {showsAway && archived.isError && <TryAgain onRetry={() => void archived.refetch()} />}
        {showsAway && archived.isPending && (
          <output className="text-sm text-muted">{t('archivedComing')}</output>
        )}
        <ul className="grid gap-x-4 lg:grid-cols-2">
          {[...inUse, ...((showsAway && archived.data?.models) || [])].map((model) => (
            <li key={model.id} className="row-span-4 mb-4 grid grid-cols-1 grid-rows-subgrid">
              <ModelCard
                workspaceId={workspaceId}
                model={model}
                orgs={data.organizations}
                mayArchive={mayArchive}
              />
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  )
}
