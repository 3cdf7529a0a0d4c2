'use client'
import { useLocale } from 'use-intl'
import type { ReactNode } from 'react'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { inPlaceText } from '#lib/words/in-place.ts'
import { showTime } from '#lib/words/time.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { useRounds } from '../rounds/use-rounds.ts'
import { ContentName } from '../sitting/content-name.tsx'
import type { Receipt } from './use-receipt.ts'

/** What a receipt says: what was done by whom and when, how firmly that is proved, about what, and where it stands on the trail. */
export function ReceiptFacts({ receipt }: { readonly receipt: Receipt }) {
  const locale = useLocale()
  const { receipt: words, choice, identity } = sittingWords[locale]
  const { level: levels } = roundsWords[locale]
  const { face, nameOf } = useOrgs()
  const people = useRounds().data?.people ?? {}
  const { statement, proof, holds, digest, docSeq, log } = receipt
  const at = (instant: string) => showTime(Date.parse(instant), 'second', locale)
  const person = people[statement.signer] ?? ''
  const inPlace = inPlaceText(locale, people[statement.deputy_for ?? ''])
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-2 text-sm sm:grid-cols-[10rem_minmax(0,1fr)]">
      <Fact term={words.intent}>
        {choice[statement.intent]}
        {statement.reason !== undefined && (
          <p className="break-words text-muted">{statement.reason}</p>
        )}
      </Fact>
      <Fact term={words.by}>
        <OrgMark org={face(statement.org)} bare />{' '}
        {filled(words.person, {
          person,
          inPlace,
          org: nameOf(statement.org),
          seat: statement.seat,
        })}
      </Fact>
      <Fact term={words.at}>{at(statement.issued_at)}</Fact>
      <Fact term={words.level}>
        {levels[statement.level]}{' '}
        {proof?.level === 'P' && (
          <span className="text-muted">{filled(words.proven, { time: at(proof.provenAt) })}</span>
        )}
        {holds !== null && (
          <Badge tone={holds ? 'ok' : 'bad'}>{holds ? words.holds : words.broken}</Badge>
        )}
      </Fact>
      <Fact term={words.risks}>
        <ul aria-label={identity.contents} className="grid grid-cols-1 gap-1">
          {statement.scope.map(({ name, sha256 }) => (
            <li key={name}>
              <ContentName name={name} />
              <code className="text-2xs break-all text-muted">{sha256}</code>
            </li>
          ))}
        </ul>
      </Fact>
      {statement.rev_sha256 !== null && (
        <Fact term={words.revision}>
          <code className="break-all">{statement.rev_sha256}</code>
        </Fact>
      )}
      <Fact term={words.digest}>
        <code className="break-all">{digest}</code>
      </Fact>
      <Fact term={words.docSeq}>{docSeq}</Fact>
      <Fact term={words.log}>
        {filled(words.entry, { idx: log.idx })}
        <span className="block text-xs text-muted">{words.hash}</span>
        <code className="break-all">{log.hash}</code>
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold text-muted">{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
