'use client'
import { useQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { usePlaces } from '#app/_client/commands/use-command.ts'
import { useGo } from '#app/_client/parts/use-go.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Menu } from '#app/_ui/menu.tsx'
import { say } from '#lib/model/local-text.ts'
import { ConsortiaLink, signClass } from './consortia-link.tsx'

/**
 * The sign of the product, which changes the consortium (F-256): a menu of those one takes part in, the one that is open marked. Who is
 * in one only is led to the list. The palette finds each by its name.
 */
export function RailConsortia({ workspaceId }: { readonly workspaceId: string }) {
  const t = useTranslations('frame')
  const locale = useLocale()
  const go = useGo()
  const { data: all = [] } = useQuery(useTRPC().workspace.list.queryOptions())
  usePlaces(() =>
    all
      .filter(({ id }) => id !== workspaceId)
      .map(({ id, name }) => ({
        id: `consortium ${id}`,
        label: say(name, locale),
        kind: t('rail.consortium'),
        texts: [name.ja, name.en ?? ''],
        go: () => void go(`/w/${id}`),
      })),
  )
  if (all.length < 2) return <ConsortiaLink />
  const here = all.find(({ id }) => id === workspaceId)
  const label = t('rail.switch', { name: here === undefined ? '' : say(here.name, locale) })
  return (
    <Menu
      align="start"
      trigger={
        <button type="button" aria-label={label} title={label} className={signClass}>
          {t('logo')}
        </button>
      }
      entries={[
        ...all.map(({ id, name, organization }) => ({
          id,
          icon: <Check size={14} aria-hidden className={id === workspaceId ? '' : 'invisible'} />,
          label: (
            <span className="grid max-w-72">
              <span className={id === workspaceId ? 'font-semibold' : ''}>
                {say(name, locale)}
                {id === workspaceId && <span className="sr-only"> {t('rail.current')}</span>}
              </span>
              {organization !== null && (
                <span className="text-xs text-muted">{say(organization.short, locale)}</span>
              )}
            </span>
          ),
          onChoose: () => void go(`/w/${id}`),
        })),
        {
          id: 'all',
          icon: <span className="size-3.5" />,
          label: t('rail.workspaces'),
          onChoose: () => void go('/w'),
        },
      ]}
    />
  )
}
