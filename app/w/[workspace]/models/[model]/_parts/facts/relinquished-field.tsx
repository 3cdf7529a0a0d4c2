'use client'
import { X } from 'lucide-react'
import { useState } from 'react'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Select } from '#app/_ui/select.tsx'
import type { AttributeValue } from '#lib/model/attribute.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { filled } from '#lib/words/filled.ts'
import { BilingualText } from '../fields/bilingual-text.tsx'
import { optionsOf } from '../fields/options-of.ts'
import { useTelling } from '../use-telling.ts'

type Holders = Extract<AttributeValue, { key: 'rightsHolders' }>

interface Props {
  readonly value: Holders | undefined
  readonly onChange: (value: Holders) => void
}

/** Who holds no rights any more, and why; nobody is written down as long as there is no reason (p10; F-248). */
export function RelinquishedField({ value, onChange }: Props) {
  const telling = useTelling()
  const canEdit = useCanEdit()
  const [next, setNext] = useState<string>()
  const t = factsWords[telling.locale].cell
  const { holders, relinquished = [] } = value ?? { holders: [] }
  const left = relinquished.map(({ who }) => who)
  const shown = next === undefined || left.includes(next) ? left : [...left, next]
  const candidates = optionsOf(
    Object.keys(telling.model.stakeholders),
    telling,
    (id) => !shown.includes(id) && !holders.some(({ who }) => who === id),
  )
  const write = (all: typeof relinquished) =>
    onChange({ key: 'rightsHolders', holders, ...(all.length === 0 ? {} : { relinquished: all }) })
  const others = (who: string) => relinquished.filter((one) => one.who !== who)

  function giveReason(who: string, reason: LocalText | undefined) {
    if (reason === undefined) return
    write(
      left.includes(who)
        ? relinquished.map((one) => (one.who === who ? { who, reason } : one))
        : [...relinquished, { who, reason }],
    )
  }

  if (shown.length === 0 && !canEdit) return null
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 text-sm font-medium">{t.relinquished}</legend>
      {shown.map((who) => (
        <div key={who} className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <BilingualText
              label={filled(t.reason, { name: nameOf(who, telling) })}
              isRequired
              value={relinquished.find((one) => one.who === who)?.reason}
              canEdit={canEdit}
              onCommit={(reason) => giveReason(who, reason)}
            />
          </div>
          {canEdit && (
            <IconButton
              label={filled(t.takeBack, { name: nameOf(who, telling) })}
              icon={<X size={13} aria-hidden />}
              className="size-6"
              onClick={() => {
                setNext(undefined)
                if (left.includes(who)) write(others(who))
              }}
            />
          )}
        </div>
      ))}
      {canEdit && candidates.length > 0 && (
        <Select
          label={t.leave}
          placeholder={t.leaveChoose}
          options={candidates}
          value={null}
          onValue={setNext}
        />
      )}
    </fieldset>
  )
}
