'use client'
import { Badge, type Tone } from '#app/_ui/badge.tsx'
import { DataCell, RowHead } from '#app/_ui/table.tsx'
import type { ComparedBas } from '#lib/derive/gap-acts.ts'
import type { Gap } from '#lib/derive/gaps.ts'
import { conditionsWords } from '#lib/words/areas/conditions.ts'
import { filled } from '#lib/words/filled.ts'
import {
  gapAboutText,
  gapSideText,
  proposedText,
  relationText,
  type SideNames,
} from '#lib/words/gap-text.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { GapDecision } from './gap-decision.tsx'

interface Props {
  readonly gap: Gap
  readonly bas: ComparedBas
  readonly names: SideNames
  /** whether each demand says of which ba it is: where a side is several */
  readonly namesBas: boolean
}

/** One thing that is compared; where people wrote several rows about it, what they decided in each. */
export function GapRows({ gap, bas, names, namesBas }: Props) {
  const telling = useTelling()
  const words = conditionsWords[telling.locale].gap
  const about = gapAboutText(gap, telling)
  const [first, ...others] = gap.recorded
  const shared = { gap, bas, about }
  return (
    <>
      <tr data-gap={gap.about} data-relation={gap.relation}>
        <RowHead className="min-w-28 wrap-anywhere">{about}</RowHead>
        <Asked side={gap.left} namesBas={namesBas} />
        <Asked side={gap.right} namesBas={namesBas} />
        <DataCell className="min-w-32">
          <RelationMark gap={gap} names={names} />
          {gap.recorded.map(
            ({ id, relation }) =>
              relation !== gap.relation && (
                <p key={id} className="text-2xs text-muted">
                  {filled(words.asWritten, { relation: relationText(relation, names, telling) })}
                </p>
              ),
          )}
        </DataCell>
        <DataCell className="min-w-44 text-xs">
          {gap.proposed.length === 0 ? (
            <span className="text-muted">–</span>
          ) : (
            <ul className="grid list-disc gap-0.5 pl-4">
              {gap.proposed.map((one) => (
                <li key={one.kind}>{proposedText(one, names, telling)}</li>
              ))}
            </ul>
          )}
        </DataCell>
        <GapDecision {...shared} row={first} />
      </tr>
      {others.map((row) => (
        <tr key={row.id}>
          <RowHead className="text-muted">{about}</RowHead>
          <td colSpan={4} className="border-b border-line-soft px-2.5 py-2 text-xs text-muted">
            {words.another}
          </td>
          <GapDecision {...shared} row={row} />
        </tr>
      ))}
    </>
  )
}

function Asked({ side, namesBas }: { readonly side: Gap['left']; readonly namesBas: boolean }) {
  const telling = useTelling()
  const { gap: words, strength } = conditionsWords[telling.locale]
  const asked = gapSideText(side, telling)
  return (
    <DataCell className="min-w-36 wrap-anywhere">
      {asked.length === 0 ? (
        <span className="text-muted">{words.silent}</span>
      ) : (
        <ul className="grid gap-1">
          {asked.map((one, at) => (
            <li key={at}>
              <Badge tone={one.strength === 'must' ? 'ai' : 'plain'} className="mr-1">
                {strength[one.strength]}
              </Badge>
              {one.says === '' ? words.asked : one.says}
              {namesBas && <span className="block text-2xs text-muted">{one.ba}</span>}
            </li>
          ))}
        </ul>
      )}
    </DataCell>
  )
}

const looks: Readonly<Record<NonNullable<Gap['relation']>, readonly [sign: string, tone: Tone]>> = {
  equal: ['＝', 'ok'],
  leftStricter: ['＞', 'warn'],
  rightStricter: ['＜', 'warn'],
  onlyLeft: ['◧', 'warn'],
  onlyRight: ['◨', 'warn'],
  conflict: ['✕', 'bad'],
}

/** How the sides lie to each other: a sign and words; the colour repeats them. */
function RelationMark({ gap, names }: { readonly gap: Gap; readonly names: SideNames }) {
  const telling = useTelling()
  const words = conditionsWords[telling.locale]
  if (gap.relation === undefined)
    return <span className="text-xs text-muted">{words.gap.notDerived}</span>
  const [sign, tone] = looks[gap.relation]
  return (
    <Badge tone={tone}>
      <span aria-hidden>{sign}</span>
      {gap.isExclusive ? words.exclusive : relationText(gap.relation, names, telling)}
    </Badge>
  )
}
