'use client'
import { HeadCell, Table } from '#app/_ui/table.tsx'
import type { Compared } from '#lib/derive/compared.ts'
import type { ComparedBas } from '#lib/derive/gap-acts.ts'
import type { Gap } from '#lib/derive/gaps.ts'
import { conditionsWords } from '#lib/words/areas/conditions.ts'
import { filled } from '#lib/words/filled.ts'
import type { SideNames } from '#lib/words/gap-text.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { GapRows } from './gap-rows.tsx'

interface Props {
  readonly compared: Compared
  readonly bas: ComparedBas
  readonly names: SideNames
  readonly gaps: readonly Gap[]
}

/** Thing by thing what either side asks for, how they lie to each other, and what people do about it. */
export function GapTable({ compared, bas, names, gaps }: Props) {
  const { locale } = useTelling()
  const { gap: words } = conditionsWords[locale]
  return (
    <div className="min-w-0 rounded-card border border-line bg-card">
      <Table
        caption={`${words.title}: ${names.left} – ${names.right}`}
        className="min-w-5xl print:min-w-0 print:[&_:is(td,th)]:min-w-0"
      >
        <thead>
          <tr>
            <HeadCell>{words.item}</HeadCell>
            <HeadCell>{filled(words.asks, { side: names.left })}</HeadCell>
            <HeadCell>{filled(words.asks, { side: names.right })}</HeadCell>
            <HeadCell>{words.relation}</HeadCell>
            <HeadCell>{words.proposal}</HeadCell>
            <HeadCell className="min-w-36">{words.owner}</HeadCell>
            <HeadCell className="min-w-52">{words.adjustment}</HeadCell>
            <HeadCell className="min-w-36">{words.status}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <GapRows
              key={gap.about}
              {...{ gap, bas, names }}
              namesBas={compared.by === 'country'}
            />
          ))}
        </tbody>
      </Table>
    </div>
  )
}
