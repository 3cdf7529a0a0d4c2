'use client'
import Link from 'next/link'
import { useParams } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { say } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import type { AgreementStatus } from './agreement-status.tsx'

/**
 * Organisations of the model that are no organisation of the consortium yet, so that nobody is asked for them (S-27);
 * each name leads to the place in STEP 1 where it is said.
 */
export function UnmappedNotice({ status }: { readonly status: AgreementStatus }) {
  const t = useTranslations('agreement.unmapped')
  const locale = useLocale()
  const { workspace, model } = useParams<{ workspace: string; model: string }>()
  const stakeholders = useModel((m) => m.stakeholders)
  const open = Object.keys(stakeholders)
    .filter((id) => stakeholders[id]?.kind === 'organization' && !Object.hasOwn(status.map, id))
    .toSorted(compareIds)
  if (open.length === 0) return null
  const flow = `/w/${workspace}/models/${model}/flow`
  return (
    <section className="grid max-w-3xl gap-1.5 rounded-card border border-warn-line bg-warn-soft px-4 py-3">
      <h3 className="font-semibold text-warn">
        {Object.keys(status.map).length === 0 ? t('none') : t('some')}
      </h3>
      <p className="text-sm">{t('how')}</p>
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {open.map((id) => (
          <li key={id}>
            <Link
              href={`${flow}?sel=${encodeURIComponent(id)}`}
              className="inline-flex min-h-7 items-center text-ai underline"
            >
              {say(stakeholders[id]?.name ?? { ja: id }, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
