'use client'
import { useLocale, useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { orgFace } from '#app/_client/parts/org-face.ts'
import { say, type Locale } from '#lib/model/local-text.ts'
import type { PlainChange } from '#lib/policy/plain-change.ts'
import { filled } from '#lib/words/filled.ts'
import { inPlaceText } from '#lib/words/in-place.ts'
import type { Asker, InboxRow } from '#server/notices/inbox-row.ts'
import { ConsultPlace } from '../../models/[model]/_parts/consult/at-rest.ts'
import { BeforeAfter } from '../../models/[model]/_parts/before-after.tsx'
import { textSides } from './text-sides.ts'
import { useInboxWords, type Answerable } from './use-inbox.ts'

/** Who asks, and all that is accepted with one press (F-211). */
export function RowDetails({ row }: { readonly row: Answerable }) {
  const words = useInboxWords()
  const locale = useLocale()
  return (
    <div className="grid gap-1 text-sm wrap-anywhere">
      <p className="flex flex-wrap items-center gap-x-1.5 text-muted">
        {row.by.org !== undefined && <OrgMark org={orgFace(row.by.org, locale)} />}
        {row.by.person !== '' &&
          filled(row.is === 'answer' && row.counter ? words.counterBy : words.by, {
            ...asker(row.by, locale),
          })}
      </p>
      {row.is === 'answer' ? <PartLines row={row} /> : <EditLines edit={row} />}
    </div>
  )
}

/** Who sent a part back, and why. */
export function SentBack({ row }: { readonly row: Extract<InboxRow, { readonly is: 'revise' }> }) {
  const words = useInboxWords()
  const locale = useLocale()
  return (
    <div className="grid gap-1 text-sm wrap-anywhere">
      <p className="flex flex-wrap items-center gap-x-1.5 text-muted">
        {row.by.org !== undefined && <OrgMark org={orgFace(row.by.org, locale)} />}
        {row.by.person !== '' && filled(words.sentBackBy, asker(row.by, locale))}
      </p>
      <p>{filled(words.because, { reason: row.reason })}</p>
    </div>
  )
}

/** Who asks, and in whose place, as the sentences of the rows name them. */
export function asker({ person, inPlaceOf }: Asker, locale: Locale) {
  return { person, inPlace: inPlaceText(locale, inPlaceOf) }
}

/** What colleagues say of what is to be answered, beside the answer (F-278). */
export function Opinions({
  row,
  workspaceId,
}: {
  readonly row: Answerable
  readonly workspaceId: string
}) {
  const { modelId, isConsulted } = row
  if (!isConsulted) return null
  const subject =
    row.is === 'edit'
      ? ({ kind: 'edit', id: row.proposalId } as const)
      : ({ kind: 'split', id: row.splitId } as const)
  return <ConsultPlace here={{ workspaceId, modelId }} subject={subject} />
}

/** How a part is carried, by when and how far it goes, in few words. */
export function useTermFacts(): (
  part: Pick<Extract<Answerable, { readonly is: 'answer' }>, 'terms' | 'layer'>,
) => readonly string[] {
  const locale = useLocale()
  const t = useTranslations('agreement')
  return ({ terms: { split, due, condition, evidence }, layer }) => [
    t(`split.${split}`),
    ...(due === undefined ? [] : [t('responsibility.due', { day: due })]),
    ...(layer === undefined ? [] : [t('terms.layer', { system: say(layer, locale) })]),
    ...(condition === undefined ? [] : [t('terms.condition', { text: say(condition, locale) })]),
    ...(evidence === undefined ? [] : [t('terms.evidence', { text: evidence })]),
  ]
}

function PartLines({ row }: { readonly row: Extract<Answerable, { readonly is: 'answer' }> }) {
  const words = useInboxWords()
  const locale = useLocale()
  const facts = useTermFacts()(row)
  const { text } = row.terms
  return (
    <>
      {text.ja !== '' && <p>{say(text, locale)}</p>}
      {row.counter !== undefined && <p>{filled(words.because, { reason: row.counter.reason })}</p>}
      <p className="text-muted">{facts.join(' · ')}</p>
      {!row.mayAccept && <p className="text-muted">{words.onlyApprovers}</p>}
    </>
  )
}

/** What is proposed to be changed, and why. */
export function EditLines({
  edit,
}: {
  readonly edit: Pick<Extract<Answerable, { readonly is: 'edit' }>, 'note' | 'plain'>
}) {
  const words = useInboxWords()
  return (
    <>
      {edit.note !== '' && <p>{edit.note}</p>}
      {edit.plain === null ? (
        <p className="text-muted">{words.whereItStands}</p>
      ) : (
        <ul className="grid gap-1">
          {edit.plain.changes.map((change, i) => (
            <ChangeLines key={i} change={change} withName={edit.plain?.changes.length !== 1} />
          ))}
        </ul>
      )}
    </>
  )
}

function ChangeLines({
  change,
  withName,
}: {
  readonly change: PlainChange
  readonly withName: boolean
}) {
  const locale = useLocale()
  const places = useTranslations('places')
  const steward = useTranslations('steward')
  const { root, field, name, before, after } = change
  const path = `${root}.${field}`
  const label = places.has(path as 'meta.one') ? places(path as 'meta.one') : field
  const element = withName && name !== undefined ? `${say(name, locale)} · ` : ''
  return (
    <li className="border-l-2 border-line pl-2">
      {textSides(before, after, locale).map((sides) => (
        <p key={sides.locale} lang={sides.locale}>
          <span lang={locale} className="text-muted">
            {element}
            {sides.locale === locale ? label : steward(`inOther.${sides.locale}`, { label })}
            {': '}
          </span>
          <BeforeAfter before={sides.before} after={sides.after} />
        </p>
      ))}
    </li>
  )
}
