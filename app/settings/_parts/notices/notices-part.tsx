'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { Select } from '#app/_ui/select.tsx'
import { mutable } from '#lib/notices/kinds.ts'
import { type NoticeSetting, usualSetting } from '#lib/notices/setting.ts'
import { inboxWords } from '#lib/words/areas/inbox.ts'
import { noticesWords } from '#lib/words/areas/notices.ts'
import { filled } from '#lib/words/filled.ts'

/** メールでの通知: quiet hours, the hour of the daily mail and what is mailed at all; each choice is kept at once (F-214). */
export function NoticesPart() {
  const locale = useLocale()
  const words = inboxWords[locale].setting
  const { topic } = noticesWords[locale]
  const { data, isError, refetch, keep, said } = useSetting()
  if (data === undefined) {
    if (isError) return <TryAgain why={words.failed} onRetry={() => void refetch()} />
    return <output className="text-sm text-muted">{words.loading}</output>
  }
  const { quiet, muted } = data
  return (
    <div className="grid gap-3">
      <Select
        label={words.timeZone}
        value={data.timeZone}
        options={zonesWith(data.timeZone).map((zone) => ({ value: zone, label: zone }))}
        onValue={(timeZone) => keep({ ...data, timeZone })}
      />
      <CheckField
        label={words.quiet}
        hint={words.quietHint}
        checked={quiet !== null}
        onCheck={(isOn) => keep({ ...data, quiet: isOn ? usualSetting.quiet : null })}
      />
      {quiet !== null && (
        <div className="flex flex-wrap gap-3">
          <HourField
            label={words.from}
            hour={quiet.from}
            without={quiet.until}
            onHour={(from) => keep({ ...data, quiet: { ...quiet, from } })}
          />
          <HourField
            label={words.until}
            hour={quiet.until}
            without={quiet.from}
            onHour={(until) => keep({ ...data, quiet: { ...quiet, until } })}
          />
        </div>
      )}
      <HourField
        label={words.digest}
        hour={data.digestHour}
        onHour={(digestHour) => keep({ ...data, digestHour })}
      />
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-medium">{words.topics}</legend>
        {mutable.map((one) => (
          <CheckField
            key={one}
            label={topic[one]}
            checked={!muted.includes(one)}
            onCheck={(isOn) => {
              const others = muted.filter((other) => other !== one)
              keep({ ...data, muted: isOn ? others : [...others, one] })
            }}
          />
        ))}
        <p className="text-sm text-muted">{words.decisions}</p>
      </fieldset>
      <output aria-live="polite" className="text-sm">
        {said}
      </output>
    </div>
  )
}

/** How the person is told, and keeping another way: shown at once, and as it was when it is refused. */
function useSetting() {
  const words = inboxWords[useLocale()].setting
  const trpc = useTRPC()
  const queries = useQueryClient()
  const sayWhy = useRefusalWords()
  const [said, say] = useState('')
  // Shown with the press itself, whatever an answer that was on its way says.
  const [chosen, choose] = useState<NoticeSetting>()
  const { queryKey } = trpc.notice.setting.queryOptions()
  const { data, isError, refetch } = useQuery(trpc.notice.setting.queryOptions())
  const { mutateAsync } = useMutation({
    ...trpc.notice.setSetting.mutationOptions(),
    scope: { id: 'notice-setting' },
    // Without a network it fails at once: what is shown as chosen is kept.
    networkMode: 'always',
  })
  const keep = async (setting: NoticeSetting) => {
    choose(setting)
    try {
      await mutateAsync({ ...setting, muted: [...setting.muted] })
      queries.setQueryData(queryKey, setting)
      say(words.saved)
    } catch (error) {
      say(sayWhy(error))
      choose((now) => (now === setting ? undefined : now))
      void queries.invalidateQueries({ queryKey })
    }
  }
  return {
    data: chosen ?? data,
    isError,
    refetch,
    keep: (setting: NoticeSetting) => void keep(setting),
    said,
  }
}

const hours = Array.from({ length: 24 }, (_, hour) => hour)

function HourField({
  label,
  hour,
  without,
  onHour,
}: {
  readonly label: string
  readonly hour: number
  /** an hour that cannot be chosen */
  readonly without?: number
  readonly onHour: (hour: number) => void
}) {
  const words = inboxWords[useLocale()].setting
  return (
    <Select
      label={label}
      value={String(hour)}
      options={hours.map((one) => ({
        value: String(one),
        label: filled(words.hour, { hour: one }),
        disabled: one === without,
      }))}
      onValue={(chosen) => onHour(Number(chosen))}
    />
  )
}

/** The zones this browser knows, with the one that was chosen, which it may know by another name. */
function zonesWith(chosen: string): readonly string[] {
  return [
    ...new Set([chosen, usualSetting.timeZone, ...Intl.supportedValuesOf('timeZone')]),
  ].toSorted()
}
