import { collectionNames, type CollectionName } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { isAsked, type Check } from './check.ts'
import { checks } from './checks.ts'
import type { Finding } from './finding.ts'
import { readingOf } from './reading-of.ts'
import type { Reading } from './reading.ts'

const checksOf: ReadonlyMap<CollectionName, readonly Check[]> = Map.groupBy(checks, ({ of }) => of)

/** What all checks say about one element, in the order of the checks; `only`: what that one says. */
export function answersFor(
  read: Reading,
  name: CollectionName,
  id: string,
  only?: string,
): readonly Finding[] {
  const subject = read.of(name, id)
  if (subject === undefined) return []
  const all: Finding[] = []
  for (const check of checksOf.get(name) ?? []) {
    if (!isAsked(check, subject) || (only !== undefined && check.id !== only)) continue
    const { id: checkId, step, source } = check
    for (const found of check.find(read, id, subject)) {
      const { severity, says, elements, args, fix } = found
      const finding = { check: checkId, step, source, severity, says, elements, args }
      all.push(fix === undefined ? finding : { ...finding, fix })
    }
  }
  return all
}

/** What one check says about one element, without asking anything else of the model. */
export function findingsAbout(model: Model, check: string, id: string): readonly Finding[] {
  const read = readingOf(model)
  return collectionNames.flatMap((name) => answersFor(read, name, id, check))
}
