'use client'
import { useLocale } from 'use-intl'
import { controlIdOf } from '#lib/catalog/oscal/control-id.ts'
import type { Reference } from '#lib/model/measure.ts'
import { oscalWords } from '#lib/words/areas/oscal.ts'
import { CatalogueDialog } from './catalogue-dialog.tsx'
import { ControlText } from './control-text.tsx'
import type { KeptAbout } from './kept-catalogue.ts'
import { useDesk } from './use-desk.ts'

/** Every control of SP 800-53 among the references whose text is known, to be opened, and the way to read a catalogue. */
export function ControlTextsPart({ references }: { readonly references: readonly Reference[] }) {
  const words = oscalWords[useLocale()]
  const { desk, state } = useDesk()
  const { about } = state
  const ids = new Set(
    references.filter(({ family }) => family === 'SP800-53r5').map(({ id }) => controlIdOf(id)),
  )
  if (ids.size === 0) return null
  const known = [...ids].filter((id) => about?.ids.has(id))
  const missing = about === null ? [] : [...ids].filter((id) => !about.ids.has(id))
  return (
    <section aria-label={words.texts} className="grid justify-items-start gap-1 text-xs">
      {about !== null &&
        known.map((id) => (
          <ControlText key={`${id} ${editionOf(about)}`} {...{ id, desk, about }} />
        ))}
      {missing.length > 0 && (
        <p className="text-muted">
          {words.missing}
          {': '}
          <bdi>{missing.join(', ')}</bdi>
        </p>
      )}
      <CatalogueDialog {...{ desk, state }} />
    </section>
  )
}

/** What was opened of another edition is folded again, and fetched anew. */
function editionOf({ title, version, lastModified }: KeptAbout): string {
  return [title, version, lastModified].join(' ')
}
