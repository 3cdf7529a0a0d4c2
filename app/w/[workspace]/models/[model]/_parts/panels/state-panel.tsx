'use client'
import { Pencil } from 'lucide-react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { Term } from '#app/_client/parts/term.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Popover } from '#app/_ui/popover.tsx'
import { own } from '#lib/base/own.ts'
import { nameCommands } from '#lib/model/older-name.ts'
import { basOfState } from '#lib/model/queries/ba-groups.ts'
import { usedRows } from '#lib/model/queries/demand-matrix.ts'
import { eventsInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { eventTitle, nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { CellEditor } from '../cell-editor/cell-editor.tsx'
import { CellWords } from '../cell-words.tsx'
import { BilingualText } from '../fields/bilingual-text.tsx'
import { DerivedPart, StateFacts } from '../facts/at-rest.ts'
import { FindingsOf } from '../findings/at-rest.ts'
import { HolderMark } from '../holder-mark.tsx'
import { useAct } from '../use-act.ts'
import { useCalmTelling, useTelling } from '../use-telling.ts'
import { PanelHead, PanelPart, PanelRow } from './panel-parts.tsx'
import { StepLink } from '../step-link.tsx'

/** A data state in the inspector: its attributes (each editable), the ba it stands in, and the events around it. */
export function StatePanel({ id }: { readonly id: string }) {
  return <Calm key={id} id={id} />
}

/** Of each state anew: one that has just come is there at once. */
function Calm({ id }: { readonly id: string }) {
  return <Drawn id={id} telling={useCalmTelling()} />
}

const Drawn = memo(DrawnPanel)

function DrawnPanel({ id, telling }: { readonly id: string; readonly telling: Telling }) {
  const t = useTranslations('tables')
  const canEdit = useCanEdit()
  const { model, words } = telling
  const state = own(model.states, id)
  if (state === undefined) return <p className="text-muted">{t('deleted')}</p>

  const events = eventsInFlowOrder(model)
  const before = events.filter((event) => model.events[event]?.outputs.includes(id))
  const after = events.filter((event) => model.events[event]?.inputs.includes(id))
  return (
    <>
      <PanelHead
        kind={`${t('panel.state')} ${'′'.repeat(state.primed)}`}
        title={nameOf(id, telling)}
        id={id}
      >
        <HolderMark state={id} />
      </PanelHead>
      <dl>
        {usedRows(model).map((row) => (
          <PanelRow key={row.id} label={<Term id={row.key}>{words(`row.${row.id}`)}</Term>}>
            <span className="flex items-start gap-1">
              <span className="min-w-0 flex-1">
                <CellWords telling={telling} state={id} row={row} />
              </span>
              {canEdit && (
                <Popover
                  title={words(`row.${row.id}`)}
                  align="end"
                  trigger={
                    <IconButton
                      label={t('edit', { label: words(`row.${row.id}`) })}
                      icon={<Pencil size={13} aria-hidden />}
                      className="-my-0.5 size-6"
                    />
                  }
                >
                  <div className="max-h-[60vh] w-72 overflow-y-auto">
                    <CellEditor state={id} row={row} />
                  </div>
                </Popover>
              )}
            </span>
          </PanelRow>
        ))}
      </dl>
      <PanelPart title={t('panel.name')}>
        <StateName id={id} />
      </PanelPart>
      <FindingsOf id={id} className="mt-3" />
      <StateFacts id={id} />
      <DerivedPart id={id} />
      <PanelPart title={t('panel.inBas')}>
        <Links
          ids={basOfState(model, id)}
          to={(ba) => `ba?ba=${ba}`}
          name={(ba) => nameOf(ba, telling)}
        />
      </PanelPart>
      <PanelPart title={t('panel.comesFrom')}>
        <Links
          ids={before}
          to={(event) => `risks?event=${event}`}
          name={(event) => eventTitle(event, telling)}
        />
      </PanelPart>
      <PanelPart title={t('panel.goesTo')}>
        <Links
          ids={after}
          to={(event) => `risks?event=${event}`}
          name={(event) => eventTitle(event, telling)}
        />
      </PanelPart>
    </>
  )
}

/** Drawn with every edit: what has just been written here must stand there. */
function StateName({ id }: { readonly id: string }) {
  const t = useTranslations('tables')
  const { model } = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const state = own(model.states, id)
  if (state === undefined) return null
  return (
    <BilingualText
      label={t('panel.name')}
      isRequired
      value={state.name}
      canEdit={canEdit}
      onCommit={(name) =>
        name !== undefined && act(nameCommands(model, { collection: 'states', id, name }))
      }
    />
  )
}

function Links({
  ids,
  to,
  name,
}: {
  readonly ids: readonly string[]
  readonly to: (id: string) => string
  readonly name: (id: string) => string
}) {
  const t = useTranslations('tables')
  if (ids.length === 0) return <p className="text-sm text-muted">{t('nothing')}</p>
  return (
    <ul className="grid text-sm">
      {ids.map((id) => (
        <li key={id}>
          <StepLink to={to(id)}>{name(id)}</StepLink>
        </li>
      ))}
    </ul>
  )
}
