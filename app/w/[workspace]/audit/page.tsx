import { HydrateClient, prefetch, trpc } from '#app/_server/caller.tsx'
import { enterWorkspace } from '#app/_server/gate.ts'
import { readLocale } from '#app/_server/locale.ts'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { translator } from '#lib/words/translator.ts'
import { PageFrame } from '../_parts/page-frame.tsx'
import { Trail } from './_parts/trail.tsx'

interface Props {
  readonly params: Promise<{ workspace: string }>
}

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: translator(await readLocale(), 'audit')('screen.title') }
}

/** 監査証跡: everything that was decided in a consortium, and whether the record of it is whole. */
export default async function AuditPage({ params }: Props) {
  const { workspace: workspaceId } = await params
  const { me, organizations } = await enterWorkspace(workspaceId)
  const locale = await readLocale()
  const t = translator(locale, 'audit')
  if (!me.permissions.includes('audit.read')) {
    return (
      <PageFrame title={t('screen.title')}>
        <EmptyState title={translator(locale, 'errors')('reason.missing-right')} />
      </PageFrame>
    )
  }
  prefetch(trpc.member.list.queryOptions({ workspaceId }))
  return (
    <PageFrame
      title={t('screen.title')}
      note={t('screen.lead')}
      actions={
        <a className={buttonClass()} href={`/api/v1/workspaces/${workspaceId}/audit`} download>
          {t('screen.download')}
        </a>
      }
    >
      <HydrateClient>
        <Trail workspaceId={workspaceId} orgs={organizations} mayVerify />
      </HydrateClient>
    </PageFrame>
  )
}
