'use client'
import { useAddress } from '#app/_client/address/use-address.ts'
import type { Changes } from '#app/_client/address/address.ts'
import { viewKeys, type TableView, type ViewTable } from '#lib/exchange/table-view.ts'
import { changedAddress, shownIn } from './shown-view.ts'
import { useViews } from './use-views.ts'

/**
 * What of the address belongs to a table, seen through the saved view it names: an address that names a view and says nothing
 * itself shows the view, so that a link to it is short and follows it (G-28).
 */
export function useTableAddress(table: ViewTable) {
  const url = useAddress()
  const id = url.get('view')
  const views = useViews(table)
  const view = views.list?.find((one) => one.id === id)
  const query: TableView['query'] | undefined = view?.content.query
  return {
    get: (key: string): string | undefined => shownIn(url.get, query, key),
    set: (changes: Changes) => url.set(changedAddress(url.get, query, changes)),
    /** the saved view that is shown, or was begun from */
    view,
    /** the address names a view that is not there for this person */
    isUnknown: id !== undefined && views.list !== undefined && view === undefined,
    views,
    url,
    /** nothing of the table is said in the address itself */
    isBare: viewKeys.every((key) => url.get(key) === undefined),
  }
}
