import { ChevronRight, Users } from 'lucide-react'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { orgFace } from '#app/_client/parts/org-face.ts'
import { InsideFrame } from '#app/_client/parts/inside-frame.tsx'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { KeptOutside } from '#app/_client/room/offline/kept-outside.tsx'
import { caller } from '#app/_server/caller.tsx'
import { readLocale } from '#app/_server/locale.ts'
import { requireSession } from '#app/_server/session.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { say } from '#lib/model/local-text.ts'
import { translator } from '#lib/words/translator.ts'
import { CreateWorkspace } from './_parts/create-workspace.tsx'

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: translator(await readLocale(), 'home')('workspaces.title') }
}

/** The consortia somebody takes part in. */
export default async function WorkspacesPage() {
  const { userId } = await requireSession()
  const locale = await readLocale()
  const t = translator(locale, 'home')
  const frame = translator(locale, 'frame')
  const rows = await (await caller()).workspace.list()
  return (
    <InsideFrame
      product={frame('product')}
      logo={frame('logo')}
      title={t('workspaces.title')}
      note={t('workspaces.note')}
      back={{ href: '/settings', label: frame('rail.settings') }}
      actions={<CreateWorkspace />}
    >
      <KeptOutside userId={userId} />
      {rows.length === 0 && (
        <EmptyState title={t('workspaces.empty')} icon={<Users size={28} aria-hidden />}>
          {t('workspaces.emptyNote')}
        </EmptyState>
      )}
      <ul className="grid gap-2">
        {rows.map((row) => (
          <li key={row.id}>
            <CalmLink
              href={`/w/${row.id}`}
              className="flex items-center gap-3 rounded-card border border-line bg-card p-4 text-ink no-underline shadow-card hover:border-ai-line hover:bg-ai-soft"
            >
              <span className="min-w-0 flex-1">
                <span className="block text-lg font-semibold">{say(row.name, locale)}</span>
                <span className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
                  {row.organization !== null && (
                    <OrgMark
                      org={{
                        ...orgFace(row.organization, locale),
                        name: t('workspaces.as', { org: say(row.organization.short, locale) }),
                      }}
                    />
                  )}
                  <span>{t('workspaces.orgs', { count: row.organizations })}</span>
                </span>
              </span>
              <ChevronRight size={16} aria-hidden className="text-muted" />
            </CalmLink>
          </li>
        ))}
      </ul>
    </InsideFrame>
  )
}
