'use client'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { enterAsSample } from '#app/_client/auth.ts'
import { orgColour, type OrgFace } from '#app/_client/parts/org-mark.tsx'
import { ShapePath } from '#app/_client/parts/shape.tsx'
import { Card } from '#app/_ui/card.tsx'
import type { Role } from '#lib/policy/roles.ts'

export interface SamplePerson {
  readonly id: string
  readonly name: string
  readonly org: OrgFace
  readonly roles: readonly Role[]
}

/** The people of the sample: one click and in. Exists only where the demo door does. */
export function SampleDoor({
  people,
  next,
}: {
  readonly people: readonly SamplePerson[]
  readonly next: string
}) {
  const t = useTranslations('door.signIn')
  const [entering, setEntering] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)

  const enter = async (id: string) => {
    setEntering(id)
    setFailed(false)
    const inside = await enterAsSample(id).catch(() => false)
    // A full load: the language and everything else now belong to somebody.
    if (inside) window.location.assign(next)
    else {
      setEntering(null)
      setFailed(true)
    }
  }

  return (
    <Card title={t('sampleTitle')}>
      <p className="mb-3 text-sm text-muted">{t('sampleNote')}</p>
      <ul className="grid gap-1.5">
        {people.map((person) => (
          <li key={person.id}>
            <PersonButton
              person={person}
              busy={entering !== null}
              note={entering === person.id ? t('entering') : undefined}
              onClick={() => void enter(person.id)}
            />
          </li>
        ))}
      </ul>
      {failed && (
        <p role="alert" className="mt-2 text-sm text-bad">
          {t('failed')}
        </p>
      )}
    </Card>
  )
}

function PersonButton({
  person,
  busy,
  note,
  onClick,
}: {
  readonly person: SamplePerson
  readonly busy: boolean
  readonly note: string | undefined
  readonly onClick: () => void
}) {
  const roleWords = useTranslations('members.role')
  return (
    <button
      type="button"
      disabled={busy}
      data-persona={person.id}
      onClick={onClick}
      className="group flex min-h-12 w-full items-center gap-3 rounded-card border border-line bg-card px-3 py-1.5 text-left hover:border-ai-line hover:bg-ai-soft disabled:opacity-60"
    >
      <svg
        width="26"
        height="26"
        viewBox="-5 -5 26 26"
        aria-hidden
        style={{ color: orgColour(person.org.colour) }}
        className="shrink-0 rounded-md bg-tag"
      >
        <ShapePath shape={person.org.shape} />
      </svg>
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{person.name}</span>
        <span className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
          <span>{person.org.name}</span>
          <span>{note ?? person.roles.map((role) => roleWords(role)).join(' · ')}</span>
        </span>
      </span>
      <ChevronRight size={16} aria-hidden className="text-muted group-hover:text-ai" />
    </button>
  )
}
