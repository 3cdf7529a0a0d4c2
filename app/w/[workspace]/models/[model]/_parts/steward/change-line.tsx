'use client'
import { useTranslations } from 'use-intl'
import type { Json } from '#lib/base/canonical-json.ts'
import { isSetField, type CollectionName } from '#lib/model/layout.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { tellValue } from '../difference-words.ts'
import { useOrgs } from '../use-orgs.ts'
import { useTelling } from '../use-telling.ts'

export interface ChangedPlace {
  readonly root: string
  readonly key: string
  readonly field: string | null
  readonly before: Json
  readonly after: Json
}

/** One changed place in the reader's language: what it is, what stood there, what stands there now; names instead of ids. */
export function ChangeLine({
  change,
  withKind = false,
}: {
  readonly change: ChangedPlace
  /** says what kind of element it is of, where several stand together */
  readonly withKind?: boolean
}) {
  const words = useTranslations('agreement')
  const t = useTranslations('agreement.difference')
  const places = useTranslations('places')
  const { label, before, after } = useTold(change)
  const kind = `${change.root}.one`
  const isTold = withKind && change.field !== null && places.has(kind as 'meta.one')
  return (
    <p>
      <span className="text-muted">
        {isTold && `${places(kind as 'meta.one')} · `}
        {label}:{' '}
      </span>
      {before !== null && (
        <del className="text-bad decoration-1">
          <span className="sr-only">{t('before')} </span>
          {before}
        </del>
      )}
      {before !== null && after !== null && <span aria-hidden> → </span>}
      {after !== null && (
        <ins className="font-semibold text-ok no-underline">
          <span className="sr-only">{t('after')} </span>
          {after}
        </ins>
      )}
      {before === null && after === null && words('difference.changed')}
    </p>
  )
}

function useTold({ root, key, field, before, after }: ChangedPlace) {
  const words = useTranslations('agreement')
  const places = useTranslations('places')
  const telling = useTelling()
  const { nameOf: orgName } = useOrgs()
  const told = { telling, words, orgName }
  const path = `${root}.${field ?? 'one'}`
  const place = places.has(path as 'meta.one') ? places(path as 'meta.one') : (field ?? root)
  const isCell = root === 'attributes' || root === 'demands'
  const [, part] = key.split('|')
  const row = attributeRows.find((r) => r.id === part)
  const label = isCell && row !== undefined ? telling.words(`row.${row.id}`) : place
  const isMember = field !== null && root !== 'meta' && isSetField(root as CollectionName, field)
  const say = (value: Json, whole: string): string | null => {
    if (value === null) return null
    if (isCell) return tellValue(`${root}/${part ?? ''}`, value, told, false)
    if (field === null && root !== 'meta') return whole
    // Of a set one member that came or went is told.
    if (isMember && typeof value === 'string') return nameOf(value, telling)
    return tellValue(field ?? key, value, told, false)
  }
  return {
    label,
    before: say(before, words('difference.removed')),
    after: say(after, words(before === null ? 'difference.added' : 'difference.changed')),
  }
}
