import { isElementId } from '#lib/model/id.ts'

/** Which ba a person wants drawn or not, by id; of the others nothing was said. */
export type BaChoice = ReadonlyMap<string, boolean>

/** The choice as it stands in an address: ids with commas between, `-` before those that are hidden. What is no id says nothing. */
export function readBaChoice(text: string | undefined): BaChoice {
  return new Map(
    (text ?? '').split(',').flatMap((one): [string, boolean][] => {
      const isHidden = one.startsWith('-')
      const id = isHidden ? one.slice(1) : one
      return isElementId(id) ? [[id, !isHidden]] : []
    }),
  )
}

/** The same choice for the address; nothing where nothing was chosen. */
export function writeBaChoice(choice: BaChoice): string | undefined {
  const told = [...choice].map(([id, isShown]) => (isShown ? id : `-${id}`))
  return told.length === 0 ? undefined : told.join(',')
}
