'use client'
import { Columns3 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Popover } from '#app/_ui/popover.tsx'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { CheckList } from '../../_parts/fields/check-list.tsx'

interface Props {
  readonly all: readonly string[]
  readonly shown: readonly string[]
  readonly telling: Telling
  readonly onChoose: (states: readonly string[] | undefined) => void
}

/** Which data states stand as columns in table 3-2; the choice is part of the URL. */
export function ColumnChooser({ all, shown, telling, onChoose }: Props) {
  const t = useTranslations('tables.table')
  return (
    <Popover
      trigger={
        <Button icon={<Columns3 size={14} aria-hidden />}>
          {t('chooseColumns', { shown: String(shown.length), all: String(all.length) })}
        </Button>
      }
    >
      <CheckList
        legend={t('columnsTitle')}
        options={all.map((id) => ({ value: id, label: nameOf(id, telling) }))}
        chosen={shown}
        canEdit
        onToggle={(id, isChosen) =>
          onChoose(all.filter((state) => (state === id ? isChosen : shown.includes(state))))
        }
      />
    </Popover>
  )
}
