'use client'
import { Sparkles } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { baTemplate } from '#lib/catalog/ba/library.ts'
import { laterVersion } from '#lib/catalog/ba/version-on.ts'
import type { Ba } from '#lib/model/ba.ts'
import { say } from '#lib/model/local-text.ts'
import { showDay } from '#lib/words/time.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { useToday } from '../../_parts/use-today.ts'
import { VersionDialog } from './version-dialog.tsx'

/** Which entry of the library a ba was copied from, and whether a later version is in force meanwhile (M-28, UC-28). */
export function BaOrigin({ id, ba }: { readonly id: string; readonly ba: Ba }) {
  const t = useTranslations('ba.origin')
  const { locale } = useTelling()
  const canEdit = useCanEdit()
  const today = useToday()
  const [isOpen, setOpen] = useState(false)
  if (ba.template === undefined) return null
  const template = baTemplate(ba.template.id)
  const version = template?.versions.find((each) => each.id === ba.template?.version)
  const later = laterVersion(ba.template, today)
  if (template === undefined || version === undefined) {
    return (
      <p className="text-xs text-muted">
        {t('unknown', { id: ba.template.id, version: ba.template.version })}
      </p>
    )
  }
  return (
    <>
      <p className="text-xs text-muted">
        {t('from', { name: say(template.name, locale), version: say(version.name, locale) })}
      </p>
      {later !== undefined && (
        <output className="flex flex-wrap items-center gap-2 rounded-control border border-ai-line bg-ai-soft px-2.5 py-1.5 text-sm">
          <Sparkles size={14} aria-hidden className="text-ai" />
          <span className="font-medium text-ai">{t('newer')}</span>
          <span>
            {later.to.effectiveFrom === undefined
              ? t('newerEdition', { name: say(later.to.name, locale) })
              : t('newerSays', {
                  name: say(later.to.name, locale),
                  day: showDay(later.to.effectiveFrom, locale),
                })}
          </span>
          {canEdit && <Button onClick={() => setOpen(true)}>{t('look')}</Button>}
        </output>
      )}
      {later !== undefined && isOpen && (
        <VersionDialog id={id} later={later} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
