'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { CheckField } from '#app/_ui/check-field.tsx'
import { own } from '#lib/base/own.ts'
import { eventModes, type DataEvent } from '#lib/model/data-event.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { BilingualText } from '../fields/bilingual-text.tsx'
import { membersOf } from '../fields/members-of.ts'
import { OneOf } from '../fields/one-of.tsx'
import { optionsOf } from '../fields/options-of.ts'
import { PurposesField } from '../fields/purposes-field.tsx'
import { PanelPart } from '../panels/panel-parts.tsx'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'
import { EventSystems } from './event-systems.tsx'
import { TransferFacts } from './transfer-facts.tsx'

/** How an event is done and on what ground, and what its transfer is (F-244): what checks ask and nothing else of the panel enters. */
export function EventFacts({ id }: { readonly id: string }) {
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale, words } = telling
  const event = own(model.events, id)
  if (event === undefined) return null
  const all = factsWords[locale]
  const t = all.event
  const { ground } = event
  const writeGround = (next: NonNullable<DataEvent['ground']>) => {
    const said = Object.entries(next).filter(([, part]) => part !== undefined)
    const value = said.length === 0 ? undefined : Object.fromEntries(said)
    act([{ type: 'set', in: 'events', id, field: 'ground', value }])
  }
  return (
    <>
      <PanelPart title={t.title}>
        <div className="grid gap-2.5">
          <OneOf
            label={t.mode}
            none={all.none}
            options={eventModes.map((mode) => ({ value: mode, label: words(`eventMode.${mode}`) }))}
            value={event.mode}
            canEdit={canEdit}
            onValue={(value) => act([{ type: 'set', in: 'events', id, field: 'mode', value }])}
          />
          <EventSystems id={id} event={event} />
          <PurposesField
            value={event.purposes}
            canEdit={canEdit}
            onChange={(codes) =>
              act(
                membersOf(
                  event.purposes,
                  codes,
                  (member, isIn) =>
                    ({
                      type: isIn ? 'include' : 'exclude',
                      in: 'events',
                      id,
                      field: 'purposes',
                      member,
                    }) as const,
                ),
              )
            }
          />
          <OneOf
            label={t.onBehalfOf}
            none={all.noneOf}
            options={optionsOf(Object.keys(model.stakeholders), telling)}
            value={event.onBehalfOf}
            canEdit={canEdit}
            onValue={(value) =>
              act([{ type: 'set', in: 'events', id, field: 'onBehalfOf', value }])
            }
          />
          <OneOf
            label={t.groundBa}
            none={all.none}
            options={optionsOf(Object.keys(model.bas), telling)}
            value={ground?.ba}
            canEdit={canEdit}
            onValue={(ba) => writeGround(withPart(ground, { ba }))}
          />
          <BilingualText
            label={t.groundText}
            value={ground?.text}
            canEdit={canEdit}
            onCommit={(text) => writeGround(withPart(ground, { text }))}
          />
          <OneOf
            label={t.storage}
            none={all.none}
            options={(['explicit', 'transient'] as const).map((value) => ({
              value,
              label: words(`storageNote.${value}`),
            }))}
            value={event.storageNote}
            canEdit={canEdit}
            onValue={(value) =>
              act([{ type: 'set', in: 'events', id, field: 'storageNote', value }])
            }
          />
          <CheckField
            label={all.inScope}
            checked={event.inScope}
            disabled={!canEdit}
            onCheck={(value) => act([{ type: 'set', in: 'events', id, field: 'inScope', value }])}
          />
        </div>
      </PanelPart>
      <TransferFacts id={id} event={event} />
    </>
  )
}

type Ground = NonNullable<DataEvent['ground']>

/** A ground with one part of it another; `undefined` takes it away. */
function withPart(
  ground: Ground | undefined,
  part: { readonly [K in keyof Ground]?: Ground[K] | undefined },
): Ground {
  return Object.fromEntries(
    Object.entries({ ...ground, ...part }).filter(([, one]) => one !== undefined),
  )
}
