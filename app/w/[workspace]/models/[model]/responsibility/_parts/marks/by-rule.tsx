'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { whole } from '#app/_client/room/model-behind.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { partsByController } from '#lib/agreement/by-rule.ts'
import { say } from '#lib/model/local-text.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'

/** What the rule would offer, as a list first; all of it is offered by one press. Nothing where it says nothing. */
export function ByRule({ status }: { readonly status: AgreementStatus }) {
  const t = useTranslations('agreement.byRule')
  const locale = useLocale()
  const model = useModel(whole)
  const { nameOf } = useOrgs()
  const [isOpen, setOpen] = useState(false)
  const propose = useProposeByRule()
  const here = useHere()
  const { splits, map, participants, isVariant } = status
  const parts = useMemo(
    () => (isVariant ? [] : partsByController(model, { splits, map, participants })),
    [model, splits, map, participants, isVariant],
  )
  const count = parts.length
  if (count === 0) return null
  if (!isOpen) {
    return (
      <div className="flex flex-wrap items-center gap-2">
        {splits.length === 0 && <p className="text-sm">{t('empty', { count })}</p>}
        <Button onClick={() => setOpen(true)}>{t('open', { count })}</Button>
      </div>
    )
  }
  return (
    <section
      aria-label={t('title')}
      className="grid gap-2 rounded-card border border-dashed border-line-strong p-3"
    >
      <h3 className="text-sm font-semibold">{t('title')}</h3>
      <p className="max-w-3xl text-sm text-muted">{t('lead')}</p>
      <ul className="grid max-h-64 gap-0.5 overflow-y-auto text-sm">
        {parts.map(({ riskId, measureId, orgId }) => (
          <li key={`${riskId}|${measureId}|${orgId}`}>
            {t('line', {
              org: nameOf(orgId),
              measure: say(model.measures[measureId]?.title ?? { ja: measureId }, locale),
              risk: riskMark(model.risks, riskId),
            })}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          aria-disabled={propose.isPending}
          onClick={() => {
            if (propose.isPending) return
            propose.mutate(
              { ...here, rule: 'controller', parts: [...parts] },
              { onSuccess: () => setOpen(false) },
            )
          }}
        >
          {t('send', { count })}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {t('close')}
        </Button>
      </div>
    </section>
  )
}

function useProposeByRule() {
  const t = useTranslations('agreement.byRule')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const sayWhy = useRefusalWords()
  return useMutation(
    trpc.agreement.proposeByRule.mutationOptions({
      onError: (error: unknown) => notify({ title: sayWhy(error), tone: 'bad' }),
      onSuccess: ({ proposed }) => notify({ title: t('done', { count: proposed }) }),
      onSettled: () => queries.invalidateQueries(trpc.agreement.list.pathFilter()),
    }),
  )
}
