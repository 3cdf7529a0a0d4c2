'use client'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { never } from '#lib/base/never.ts'
import type { Finding } from '#lib/derive/finding.ts'
import { attributeRows, type AttributeRow, type AttributeRowId } from '#lib/model/attribute-row.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import { writtenIn, type Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { categoryCodes, valueLevels } from '#lib/model/vocabulary.ts'
import { clearCell, follow, isFilled, shownCell } from '#lib/model/queries/attribute-table.ts'
import { changesSince } from '#lib/model/queries/cell-change.ts'
import { cellOrder } from '#lib/model/queries/cell-order.ts'
import { demandCheck } from '#lib/model/queries/demand-check.ts'
import { cellPieces, nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { unmetText } from '#lib/words/demand-text.ts'
import { readCell, readFollow, unknownPieces } from '#lib/words/read-attribute.ts'
import { CellLook, cellText, lookOf } from '../../_parts/cell-words.tsx'
import { CellCommentMark } from '../../_parts/comments/comment-mark.tsx'
import type { Added, CellMark, GridCell, Mismatch } from '../../_parts/grid/grid-types.ts'
import { newId } from '../../_parts/new-id.ts'
import type { useCellPresence } from '../../_parts/use-cell-presence.ts'
import { foundMarks } from '../../_parts/findings/found-marks.ts'
import { useToldFindings } from '../../_parts/findings/use-finding-text.ts'
import { useProposedPlaces } from '../../_parts/use-proposed-places.ts'
import { useSignedModel } from '../../_parts/use-signed-model.ts'
import { useTelling } from '../../_parts/use-telling.ts'

/** A cell of 3-2 by what it is about, whichever way the table is turned. */
export interface ValueAt {
  readonly state: string
  readonly row: AttributeRow
}

interface Given {
  readonly presence: ReturnType<typeof useCellPresence>
  /** the state before another one, for 左記と同様; none where the states do not stand side by side */
  readonly leftOf: (state: string) => string | undefined
}

/** What the cells of table 3-2 show, and what is meant by what is written into them. */
export function useValueCells({ presence, leftOf }: Given) {
  const t = useTranslations('tables')
  const demandWords = useTranslations('demands')
  const telling = useTelling()
  const { model, locale, words } = telling
  const told = useToldFindings()
  const isProposed = useProposedPlaces()
  const signed = useSignedModel()
  const unmetAt = useMemo(() => demandCheck(model), [model])
  const changeAt = useMemo(
    () => (signed === undefined ? undefined : changesSince(signed, model)),
    [signed, model],
  )

  function marksOf(state: string, row: AttributeRowId): readonly CellMark[] {
    const unmet = unmetAt(state, row).map((one): CellMark => ({
      kind: 'unmet',
      ...unmetText(one, { ...telling, demandWords }),
    }))
    const found =
      told === null
        ? []
        : foundMarks(
            told,
            told.found.about(state).filter((one) => isAboutCell(one, state, row)),
          )
    const change = changeAt?.(state, row)
    if (change === undefined) return [...unmet, ...found]
    const was = cellPieces(change.before ?? undefined, telling).join(words('listSeparator'))
    const long =
      was === '' ? t('table.changedFromNothing') : t('table.changedFrom', { before: was })
    return [...unmet, ...found, { kind: 'changed', short: long, long }]
  }

  function cell({ state, row }: ValueAt): GridCell {
    const at = { telling, state, row, left: leftOf(state) }
    const { says, isBroken } = shownCell(model, state, row.id)
    const text = cellText(at)
    const look = lookOf(at, t)
    const isAssumed = says?.basis === 'assumption'
    const spoken = text === '' ? t('notWritten') : isAssumed ? `${text} ${t('assumption')}` : text
    return {
      text,
      content: (
        <>
          <CellLook look={look} />
          <CellCommentMark place={`attributes/${attributeCellKey(state, row.id)}`} />
        </>
      ),
      looks: JSON.stringify(look),
      spoken: isBroken ? t('table.brokenFollow') : spoken,
      editing: 'both',
      isOpen: !isFilled(says),
      marks: marksOf(state, row.id),
      order: cellOrder(model, says),
      changedBy: presence.changedBy([attributeCellKey(state, row.id)]),
      isProposed: isProposed('attributes', attributeCellKey(state, row.id)),
    }
  }

  /** What a text means in a model (that of now, or one with what a paste adds); `undefined`: nothing. */
  function meaning({ state, row }: ValueAt, text: string, within: Model = model) {
    if (text.trim() === '') return clearCell(within, state, row.id)
    const key = attributeCellKey(state, row.id)
    const before = within.attributes[key]
    const source = readFollow(text, within, leftOf(state), before?.sameAs)
    if (source === null) return undefined
    if (source !== undefined || text.trim() === words('sameAsLeft')) {
      const commands = follow(within, { state, row: row.id }, source)
      return commands.length === 0 ? undefined : commands
    }
    const value = readCell({ row, text, before, model: within, locale, words })
    return [{ type: 'put', cell: 'attributes', key, value } satisfies Command]
  }

  /** What of a text names nothing there, and what could stand in its place (G-31). */
  function mismatches({ state, row }: ValueAt, text: string): readonly Mismatch[] {
    const isFollow = readFollow(text, model, leftOf(state)) !== undefined
    if (isFollow || text.trim() === words('sameAsLeft')) return []
    const typed = { row, text, before: undefined, model, locale, words }
    const about = words(`rowOfState.${row.id}`)
    return unknownPieces(typed).map((piece) => ({ piece, about, ...choicesFor(row, telling) }))
  }

  /** The model with what a paste adds, and the commands that add it. */
  function withAdded(added: readonly Added[]) {
    return added.reduce(
      (now, { in: where, name }) => {
        const one = where === 'systems' ? newSystem(name, locale) : newOrganization(name, locale)
        const held = { ...now.within[where], [one.id]: one.value }
        return { within: { ...now.within, [where]: held }, commands: [...now.commands, one] }
      },
      { within: model, commands: [] as readonly Command[] },
    )
  }

  return { cell, meaning, mismatches, withAdded }
}

/** Whether a check speaks of the value of this cell, beyond what the cell shows by itself: that nothing is written, that a ba does not accept it. */
function isAboutCell(
  { check, severity, elements, args }: Finding,
  state: string,
  row: AttributeRowId,
): boolean {
  if (severity === 'info' || check === 'F-23' || check === 'F-24') return false
  const rows = Object.values(args).flatMap((one) => ('rows' in one ? one.rows : []))
  return elements[0] === state && rows.includes(row)
}

/** A row of the framework by its id. */
export function rowById(id: string): AttributeRow | undefined {
  return attributeRows.find((row) => row.id === id)
}

/** What may stand in the place of words that name nothing, as it would be typed. */
function choicesFor(row: AttributeRow, telling: Telling): Pick<Mismatch, 'options' | 'add'> {
  const { model, words } = telling
  const people = Object.keys(model.stakeholders).map((id) => nameOf(id, telling))
  switch (row.key) {
    case 'controller':
    case 'rightsHolders':
      return { options: people, add: 'stakeholders' }
    case 'location':
      return {
        options: Object.keys(model.systems).map((id) => nameOf(id, telling)),
        add: 'systems',
      }
    case 'disclosureScope':
      return { options: people.map((names) => words('scopeLayer', { names })) }
    case 'category':
      return {
        options: categoryCodes
          .filter((code) => code !== 'other')
          .map((code) => words(`categoryCode.${code}`)),
      }
    case 'value':
      return { options: valueLevels.map((level) => words(`valueLevel.${level}`)) }
    case 'usageTerm':
      return { options: [words('term.none')] }
    case 'purpose':
      return { options: [] }
    default:
      return never(row.key)
  }
}

function newOrganization(name: string, locale: Locale) {
  const value = { kind: 'organization' as const, name: writtenIn(locale, name), members: [] }
  return { type: 'add', in: 'stakeholders', id: newId('org'), value } as const satisfies Command
}

function newSystem(name: string, locale: Locale) {
  const value = {
    kind: 'datastore' as const,
    name: writtenIn(locale, name),
    operators: [],
    hostedOn: [],
    places: [],
    collects: [],
  }
  return { type: 'add', in: 'systems', id: newId('sys'), value } satisfies Command
}
