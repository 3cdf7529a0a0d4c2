'use client'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import { say } from '#lib/model/local-text.ts'
import { filled } from '#lib/words/filled.ts'
import { ownWhenText } from '#lib/words/own-when-text.ts'
import { dayOf, showDay } from '#lib/words/time.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { focusOnce } from './focus-once.ts'
import { OwnRowVersions } from './own-row-versions.tsx'
import type { ListedOwnRow } from './use-own-rows.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

interface Props {
  readonly one: ListedOwnRow
  readonly mayWrite: boolean
  /** nothing can be written now */
  readonly isStill: boolean
  /** it was written last: the focus is on it */
  readonly isLast: boolean
  readonly onEdit: () => void
  readonly onArchive: (isArchived: boolean) => void
}

/** One own row: what it says, where and when it is suggested, by whom it was written, and what can be done with it. */
export function OwnRowItem({ one, mayWrite, isStill, isLast, onEdit, onArchive }: Props) {
  const { t, locale } = useOwnRowsWords()
  const words = useTranslations('framework')
  const { org } = useOrgs()
  const { row, by, at, isArchived } = one
  const title = say(row.title, locale)
  // What was pressed keeps the focus while it works.
  const unlessStill = (act: () => void) => () => {
    if (!isStill) act()
  }
  const kinds = row.events.map((kind) => words(`eventKind.${kind}`)).join(words('listSeparator'))
  const controls = row.references.map(
    ({ family, id }) => `${words(`referenceFamily.${family}`)} ${id}`,
  )
  return (
    <li
      data-own-row={row.id}
      className="grid gap-1 rounded-card border border-line-soft bg-card px-3 py-2 text-sm"
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="font-medium">{title}</h3>
        <Badge>{words(`viewpoint.${row.viewpoint}`)}</Badge>
        <span className="text-2xs text-muted">{filled(t.version, { version: row.version })}</span>
        {mayWrite && (
          <span className="ml-auto flex gap-1.5">
            {!isArchived && (
              <Button
                aria-label={filled(t.editOf, { title })}
                aria-disabled={isStill}
                ref={isLast ? focusOnce : null}
                onClick={unlessStill(onEdit)}
              >
                {t.edit}
              </Button>
            )}
            <Button
              look="quiet"
              aria-label={filled(isArchived ? t.restoreOf : t.archiveOf, { title })}
              aria-disabled={isStill}
              onClick={unlessStill(() => onArchive(!isArchived))}
            >
              {isArchived ? t.restore : t.archive}
            </Button>
          </span>
        )}
      </div>
      <p>{say(row.incident, locale)}</p>
      <p>{filled(t.measure, { measure: say(row.measure, locale) })}</p>
      <p className="text-xs text-muted">{filled(t.kinds, { kinds })}</p>
      <p className="text-xs text-muted">{ownWhenText(row.when, { locale, words })}</p>
      {controls.length > 0 && (
        <p className="text-xs text-muted">
          {filled(t.references, { list: controls.join(words('listSeparator')) })}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <OrgMark org={org(by.orgId).face} />
        {filled(t.by, { name: by.name, day: showDay(dayOf(Date.parse(at)), locale) })}
      </p>
      <OwnRowVersions row={row} />
    </li>
  )
}
