'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { FilePlus2, Plus } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'use-intl'
import { orgFace } from '#app/_client/parts/org-face.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import type { TemplateView } from '#app/_client/parts/template-view.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { say } from '#lib/model/local-text.ts'
import { FirstModel } from './first-model.tsx'
import { ModelCard } from './model-card.tsx'
import { PageFrame } from './page-frame.tsx'
import { YourTurn } from './your-turn.tsx'

/** Home of a consortium, from top to bottom: what waits for me, the models, who takes part. */
export function HomeScreen({
  workspaceId,
  mayCreate,
  offered,
}: {
  readonly workspaceId: string
  readonly mayCreate: boolean
  /** what a consortium without models may begin with */
  readonly offered: readonly TemplateView[]
}) {
  const t = useTranslations('home.home')
  const locale = useLocale()
  const { data } = useSuspenseQuery(useTRPC().workspace.home.queryOptions({ workspaceId }))
  const base = `/w/${workspaceId}`
  const create = mayCreate && (
    <Link href={`${base}/models/new`} className={buttonClass('primary')}>
      <Plus size={14} aria-hidden /> {t('newModel')}
    </Link>
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
      <YourTurn base={base} models={data.models} />
      <section aria-labelledby="models" className="grid gap-3">
        <h2 id="models" className="text-lg font-semibold">
          {t('models')}
        </h2>
        {data.models.length === 0 && mayCreate && <FirstModel base={base} offered={offered} />}
        {data.models.length === 0 && !mayCreate && (
          <EmptyState title={t('empty')} icon={<FilePlus2 size={28} aria-hidden />}>
            {t('emptyNote')}
          </EmptyState>
        )}
        <ul className="grid items-start gap-4 lg:grid-cols-2">
          {data.models.map((model) => (
            <li key={model.id}>
              <ModelCard workspaceId={workspaceId} model={model} orgs={data.organizations} />
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  )
}
