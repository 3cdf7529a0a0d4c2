'use client'
import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { Select } from '#app/_ui/select.tsx'
import { useIsNarrow } from '#app/_ui/use-is-narrow.ts'
import { groupingWords } from '#lib/words/areas/agreement/grouping.ts'
import type { Org } from '../../../_parts/use-orgs.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'
import type { Cell } from '../cell.ts'

/** All organisations; on a phone the one whose cell is open, else the one the address names, else one's own (F-268). */
export function useShownOrgs(
  all: readonly Org[],
  selected: Cell | null,
): { readonly orgs: readonly Org[]; readonly isOne: boolean } {
  const isPhone = useIsNarrow('phone')
  const named = useViewState().get('org')
  const isOne = isPhone && all.length > 1
  const wanted = selected?.orgId ?? named
  const orgs = useMemo(() => {
    const one = all.find(({ id }) => id === wanted) ?? all[0]
    return isOne && one !== undefined ? [one] : all
  }, [all, isOne, wanted])
  return { orgs, isOne }
}

/** The choice of the organisation that is shown. */
export function OneOrg({ orgs, shown }: { readonly orgs: readonly Org[]; readonly shown: string }) {
  const words = groupingWords[useLocale()]
  const view = useViewState()
  return (
    <Select
      label={words.shown}
      className="grid-cols-[auto_1fr] items-center gap-x-2"
      options={orgs.map(({ id, name }) => ({ value: id, label: name }))}
      value={shown}
      onValue={(org) => view.set({ org, cell: undefined, role: undefined })}
    />
  )
}
