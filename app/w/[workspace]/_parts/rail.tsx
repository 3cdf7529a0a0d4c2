'use client'
import { House, LayoutGrid, ScrollText, Search, Settings, Users } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { createElement, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { keyProps } from '#app/_client/commands/pressed-command.ts'
import { useRunCommand } from '#app/_client/commands/use-command.ts'
import { cx } from '#app/_ui/cx.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { atRest, later, useLater } from '#app/_ui/lazily.tsx'
import { ConsortiaLink } from './consortia-link.tsx'

const RailInbox = atRest(async () => (await import('./rail-inbox.tsx')).RailInbox)

const consortia = later(async () => (await import('./rail-consortia.tsx')).RailConsortia)

/** The rail at the left, on small screens at the bottom. */
export function Rail({
  workspaceId,
  mayAudit,
}: {
  readonly workspaceId: string
  readonly mayAudit: boolean
}) {
  const t = useTranslations('frame')
  const palette = useTranslations('palette')
  const run = useRunCommand()
  const Consortia = useLater(consortia)
  const path = usePathname()
  const base = `/w/${workspaceId}`
  const inModel = path.startsWith(`${base}/models`)
  return (
    <nav
      aria-label={t('rail.label')}
      className="z-20 flex items-center justify-around gap-3.5 border-t border-line bg-card px-2.5 sm:flex-col sm:justify-start sm:border-t-0 sm:border-r sm:px-0 sm:py-2.5"
    >
      {Consortia === null ? <ConsortiaLink /> : createElement(Consortia, { workspaceId })}
      <RailLink href={base} label={t('rail.home')} current={path === base || inModel}>
        {inModel ? <LayoutGrid size={17} aria-hidden /> : <House size={17} aria-hidden />}
      </RailLink>
      <span className="size-8.5">
        <RailInbox base={base} workspaceId={workspaceId} />
      </span>
      <RailLink
        href={`${base}/members`}
        label={t('rail.members')}
        current={path === `${base}/members`}
      >
        <Users size={17} aria-hidden />
      </RailLink>
      {mayAudit && (
        <RailLink href={`${base}/audit`} label={t('rail.audit')} current={path === `${base}/audit`}>
          <ScrollText size={17} aria-hidden />
        </RailLink>
      )}
      <IconButton
        label={palette('title')}
        {...keyProps('palette')}
        aria-haspopup="dialog"
        icon={<Search size={17} aria-hidden />}
        className="size-8.5"
        onClick={() => run('palette')}
      />
      <span className="hidden flex-1 sm:block" />
      <RailLink href="/settings" label={t('rail.settings')} current={path === '/settings'}>
        <Settings size={17} aria-hidden />
      </RailLink>
    </nav>
  )
}

function RailLink({
  href,
  label,
  current,
  children,
}: {
  readonly href: string
  readonly label: string
  readonly current: boolean
  readonly children: ReactNode
}) {
  return (
    <CalmLink
      href={href}
      aria-label={label}
      title={label}
      aria-current={current ? 'page' : undefined}
      className={cx(
        'grid size-8.5 place-items-center rounded-lg no-underline',
        current ? 'bg-ai-soft text-ai' : 'text-muted hover:bg-tag hover:text-ink',
      )}
    >
      {children}
    </CalmLink>
  )
}
