'use client'
import { ArrowLeftRight } from 'lucide-react'
import { Button } from '#app/_ui/button.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { Select } from '#app/_ui/select.tsx'
import { comparable, withSide, type Compared } from '#lib/derive/compared.ts'
import { conditionsWords } from '#lib/words/areas/conditions.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { countryName } from '#lib/words/country-name.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'

interface Props {
  readonly by: Compared['by']
  /** undefined: there are no two to choose from */
  readonly compared: Compared | undefined
}

/** What is compared with what; all of it stands in the address. */
export function GapChoice({ by, compared }: Props) {
  const telling = useTelling()
  const view = useViewState()
  const { model, locale } = telling
  const words = conditionsWords[locale].gap
  const options = comparable(model, by).map((value) => ({
    value,
    label: by === 'country' ? countryName(value, locale) : nameOf(value, telling),
  }))
  const show = ({ left, right }: Compared) => view.set({ left, right })
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <Select<Compared['by']>
        className="w-56 max-w-full"
        label={words.by}
        options={[
          { value: 'ba', label: words.byBa },
          { value: 'country', label: words.byCountry },
        ]}
        value={by}
        onValue={(to) =>
          view.set({ by: to === 'ba' ? undefined : to, left: undefined, right: undefined })
        }
      />
      {compared !== undefined && (
        <>
          <Select
            className="w-64 max-w-full"
            label={words.left}
            options={options}
            value={compared.left}
            onValue={(chosen) => show(withSide(compared, 'left', chosen))}
          />
          <Button
            icon={<ArrowLeftRight size={14} aria-hidden />}
            className="print:hidden"
            onClick={() => show(withSide(compared, 'left', compared.right))}
          >
            {words.swap}
          </Button>
          <Select
            className="w-64 max-w-full"
            label={words.right}
            options={options}
            value={compared.right}
            onValue={(chosen) => show(withSide(compared, 'right', chosen))}
          />
          <div className="print:hidden">
            <CheckField
              label={words.onlyDifferences}
              checked={view.get('only') === 'differences'}
              onCheck={(is) => view.set({ only: is ? 'differences' : undefined })}
            />
          </div>
        </>
      )}
    </div>
  )
}
