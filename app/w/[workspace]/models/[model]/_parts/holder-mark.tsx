'use client'
import { useLocale, useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { own } from '#lib/base/own.ts'
import { say } from '#lib/model/local-text.ts'
import { StakeholderMark } from './stakeholder-mark.tsx'

/** Whose data a state is: the organisation by shape, colour and name. Nothing when nobody is named. */
export function HolderMark({ state }: { readonly state: string }) {
  const t = useTranslations('fields')
  const locale = useLocale()
  const holder = useModel((model) => own(model.states, state)?.holder)
  const name = useModel((model) =>
    holder === undefined ? undefined : own(model.stakeholders, holder)?.name,
  )
  if (holder === undefined || name === undefined) return <span>{t('noHolder')}</span>
  return <StakeholderMark id={holder} name={say(name, locale)} />
}
