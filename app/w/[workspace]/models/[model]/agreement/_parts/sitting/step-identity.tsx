'use client'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { hindranceOf } from '#app/settings/_parts/passkeys/hindrance.ts'
import { usePasskeysWords } from '#app/settings/_parts/passkeys/use-passkeys-words.ts'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/select.tsx'
import type { ProofLevel } from '#lib/agreement/round/policy.ts'
import { shortDigest } from '#lib/agreement/short-digest.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { InPlaceNote } from '../../../_parts/deputy/in-place-note.tsx'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { FreshFirst } from './fresh-first.tsx'
import { ContentName } from './content-name.tsx'
import type { StepProps } from './step-body.tsx'

type Props = Pick<StepProps, 'sitting' | 'draft' | 'acting' | 'isBlocked' | 'isUnsaved'>

/** Who says what about what, how firmly it is proved, and the act itself: by a passkey, or by having just proved who one is (F-207). */
export function StepIdentity({ sitting, draft, acting, isBlocked, isUnsaved }: Props) {
  const all = sittingWords[useLocale()]
  const { identity: words, choice } = all
  const passkeyWords = usePasskeysWords()
  const { mine } = useOrgs()
  const { data: keys } = useQuery(useTRPC().passkeys.list.queryOptions())
  const [chosen, setChosen] = useState<ProofLevel>('P')
  const { contents, policy } = sitting
  const { intent, key, reason } = draft
  if (intent === null) return null
  const hindrance = keys === undefined ? null : hindranceOf(keys.party, passkeyWords)
  const hasKey = keys !== undefined && keys.passkeys.length > 0 && hindrance === null
  const level: ProofLevel = policy.level === 'K' ? 'K' : hasKey ? chosen : 'P'
  const isKeyless = level === 'K' && keys !== undefined && !hasKey
  return (
    <>
      <p>
        {filled(words.summary, {
          org: mine.name,
          count: contents.length,
          choice: choice[intent],
        })}
      </p>
      <InPlaceNote />
      {policy.level === 'K' ? (
        <p className="text-sm">{words.needsKey}</p>
      ) : (
        hasKey && (
          <Select
            label={words.level}
            value={chosen}
            options={(['P', 'K'] as const).map((value) => ({ value, label: words[value] }))}
            onValue={setChosen}
          />
        )
      )}
      {isKeyless && (
        <div className="grid justify-items-start gap-2 rounded-control bg-warn-soft px-3 py-2 text-sm">
          <p>{hindrance ?? words.noKey}</p>
          {hindrance === null && (
            <Link href="/settings" prefetch={false} className={buttonClass()}>
              {words.toSettings}
            </Link>
          )}
        </div>
      )}
      <p className="text-sm text-muted">{words.binds}</p>
      <details className="text-xs">
        <summary className="text-muted">{words.contents}</summary>
        <ul className="mt-2 grid grid-cols-1 gap-1.5">
          {contents.map(({ name, digest }) => (
            <li key={name}>
              <ContentName name={name} />
              <code title={digest}>{shortDigest(digest)}</code>
            </li>
          ))}
        </ul>
      </details>
      {isUnsaved && <output className="text-sm text-warn">{all.unsaved}</output>}
      {acting.said !== null && (
        <p role="alert" className="text-sm text-bad">
          {acting.said}
        </p>
      )}
      {acting.isWaiting ? (
        <FreshFirst hasKey={hasKey} isBusy={acting.isBusy} onConfirm={acting.confirm} />
      ) : (
        <Button
          look={intent === 'reject' || intent === 'withdraw' ? 'danger' : 'primary'}
          large
          disabled={isBlocked || isKeyless}
          // Not disabled meanwhile: that would take the focus away.
          aria-disabled={acting.isBusy}
          onClick={() => void acting.act({ key, intent, reason, level, contents })}
        >
          {acting.isBusy ? words.busy : choice[intent]}
        </Button>
      )}
    </>
  )
}
