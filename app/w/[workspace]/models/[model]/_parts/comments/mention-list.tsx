'use client'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { optionClass, popupClass } from '#app/_ui/popup.ts'
import { cx } from '#app/_ui/cx.ts'
import { useOrgs } from '../use-orgs.ts'
import type { Person } from './use-people.ts'

interface Props {
  readonly id: string
  readonly people: readonly Person[]
  readonly active: Person | undefined
  readonly optionId: (person: Person) => string
  readonly onChoose: (person: Person) => void
}

/** The people one may address, over the text one is writing; nobody found, nothing shown. */
export function MentionList({ id, people, active, optionId, onChoose }: Props) {
  const t = useTranslations('comments.write')
  const { face } = useOrgs()
  if (people.length === 0) return null
  return (
    <>
      <div
        id={id}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the text keeps the focus, which a select would take
        role="listbox"
        aria-label={t('people')}
        className={cx(
          popupClass,
          'absolute inset-x-0 bottom-full mb-1 max-h-56 overflow-y-auto p-1',
        )}
      >
        {people.map((person) => (
          <div
            key={person.userId}
            id={optionId(person)}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
            role="option"
            tabIndex={-1}
            aria-selected={person === active}
            data-highlighted={person === active ? '' : undefined}
            className={optionClass}
            // The text keeps the focus: choosing is part of writing.
            onPointerDown={(event) => {
              event.preventDefault()
              onChoose(person)
            }}
          >
            <span className="min-w-0 truncate font-semibold">{person.name}</span>
            <OrgMark org={face(person.orgId)} className="text-xs text-muted" />
          </div>
        ))}
      </div>
      <output className="sr-only">{t('found', { count: people.length })}</output>
    </>
  )
}
