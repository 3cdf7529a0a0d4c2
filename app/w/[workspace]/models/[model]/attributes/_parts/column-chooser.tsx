'use client'
import { Columns3 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Popover } from '#app/_ui/popover.tsx'
import { Select } from '#app/_ui/select.tsx'
import { stateGroups, type StateGroup } from '#lib/model/queries/state-groups.ts'
import { eventTitle, nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { CheckList } from '../../_parts/fields/check-list.tsx'

interface Props {
  readonly all: readonly string[]
  readonly shown: readonly string[]
  readonly telling: Telling
  readonly onChoose: (states: readonly string[] | undefined) => void
}

const kinds = ['organisation', 'ba', 'event'] as const

/** Which data states stand in table 3-2, one by one or those of an organisation, a ba or an event; the choice is part of the URL. */
export function ColumnChooser(props: Props) {
  const t = useTranslations('tables.table')
  const { all, shown } = props
  return (
    <Popover
      trigger={
        <Button icon={<Columns3 size={14} aria-hidden />}>
          {t('chooseColumns', { shown: String(shown.length), all: String(all.length) })}
        </Button>
      }
    >
      <Choices {...props} />
    </Popover>
  )
}

/** Worked out while it is open. */
function Choices({ all, shown, telling, onChoose }: Props) {
  const t = useTranslations('tables.table')
  const groups = stateGroups(telling.model)
  const nameOfGroup = ({ kind, id }: StateGroup) =>
    kind === 'event' ? eventTitle(id, telling) : nameOf(id, telling)
  return (
    <div className="grid max-h-[60vh] gap-3 overflow-y-auto">
      <div className="grid gap-2">
        {kinds.map((kind) => {
          const own = groups.filter((group) => group.kind === kind)
          return (
            <Select
              key={kind}
              label={t(`chooseBy.${kind}`)}
              options={own.map((group) => ({ value: group.id, label: nameOfGroup(group) }))}
              value={null}
              placeholder={t('chooseBy.placeholder')}
              disabled={own.length === 0}
              onValue={(id) => onChoose(own.find((group) => group.id === id)?.states)}
            />
          )
        })}
      </div>
      <CheckList
        legend={t('columnsTitle')}
        options={all.map((id) => ({ value: id, label: nameOf(id, telling) }))}
        chosen={shown}
        canEdit
        onToggle={(id, isChosen) =>
          onChoose(all.filter((state) => (state === id ? isChosen : shown.includes(state))))
        }
        onChosen={(chosen) => onChoose(all.filter((state) => chosen.includes(state)))}
      />
      <Button look="quiet" onClick={() => onChoose(all)}>
        {t('chooseBy.all')}
      </Button>
    </div>
  )
}
