'use client'
import { Plus } from 'lucide-react'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import type { DataEvent } from '#lib/model/data-event.ts'
import { writtenIn } from '#lib/model/local-text.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { filled } from '#lib/words/filled.ts'
import { CheckList } from '../fields/check-list.tsx'
import { membersOf } from '../fields/members-of.ts'
import { optionsOf } from '../fields/options-of.ts'
import { newId } from '../new-id.ts'
import { StepLink } from '../step-link.tsx'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'

/** The systems and devices an event uses: chosen, made, and each with the way to its details (F-247). */
export function EventSystems({ id, event }: { readonly id: string; readonly event: DataEvent }) {
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale } = telling
  const words = factsWords[locale]
  const t = words.event
  const options = optionsOf(Object.keys(model.systems), telling)
  const change = (member: string, isIn: boolean) =>
    ({
      type: isIn ? 'include' : 'exclude',
      in: 'events',
      id,
      field: 'systems',
      member,
    }) as const

  function make() {
    const system = newId('sys')
    const value = {
      kind: 'datastore' as const,
      name: writtenIn(locale, t.newSystem),
      operators: [],
      hostedOn: [],
      places: [],
      collects: [],
    }
    act([{ type: 'add', in: 'systems', id: system, value }, change(system, true)])
  }

  return (
    <div className="grid gap-1">
      {options.length === 0 ? (
        <p className="text-sm text-muted">{t.noSystems}</p>
      ) : (
        <CheckList
          legend={t.systems}
          options={options}
          chosen={event.systems}
          canEdit={canEdit}
          onToggle={(member, isChosen) => act([change(member, isChosen)])}
          onChosen={(chosen) => act(membersOf(event.systems, chosen, change))}
        />
      )}
      <ul className="text-sm">
        {event.systems
          .filter((system) => Object.hasOwn(model.systems, system))
          .map((system) => (
            <li key={system}>
              <StepLink to={`flow?sel=${encodeURIComponent(system)}`}>
                {filled(words.system.details, { name: nameOf(system, telling) })}
              </StepLink>
            </li>
          ))}
      </ul>
      {canEdit && (
        <Button
          look="quiet"
          className="justify-self-start"
          icon={<Plus size={13} aria-hidden />}
          onClick={make}
        >
          {t.newSystem}
        </Button>
      )}
    </div>
  )
}
