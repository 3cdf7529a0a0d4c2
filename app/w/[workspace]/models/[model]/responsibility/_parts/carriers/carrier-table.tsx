'use client'
import { useLocale, useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { viewpoints } from '#lib/model/vocabulary.ts'
import type { Carried } from '#lib/picture/carriers/carriers.ts'
import { carriersWords } from '#lib/words/areas/agreement/carriers.ts'
import { filled } from '#lib/words/filled.ts'
import { useOrgs, type Org } from '../../../_parts/use-orgs.ts'

interface Props {
  readonly carried: readonly Carried[]
  readonly orgs: readonly Org[]
}

/** The same numbers as the picture, viewpoints down and who carries across. */
export function CarrierTable({ carried, orgs }: Props) {
  const words = carriersWords[useLocale()]
  const t = useTranslations('framework')
  const { face } = useOrgs()
  const present = new Set(carried.map((one) => one.carrier))
  const known = orgs.map((org) => org.id).filter((id) => present.has(id))
  const others = [...present].filter((id) => id !== null && !known.includes(id)).toSorted()
  const carriers = [...known, ...others, null]
  const rows = viewpoints.filter((v) => carried.some((one) => one.viewpoint === v))
  const within = (keeps: (one: Carried) => boolean) => {
    const some = carried.filter(keeps)
    const count = some.reduce((all, one) => all + one.count, 0)
    const offered = some.reduce((all, one) => all + one.offered, 0)
    return (
      <>
        <span className="tabular-nums">{count === 0 ? '–' : count}</span>
        {offered > 0 && (
          <span className="block text-xs text-muted">
            {filled(words.offered, { count: offered })}
          </span>
        )}
      </>
    )
  }
  return (
    <div className="rounded-card border border-line bg-card shadow-card">
      <Table caption={words.table}>
        <thead>
          <tr>
            <HeadCell>{words.viewpoint}</HeadCell>
            {carriers.map((id) => (
              <HeadCell key={id} className="text-right">
                {id === null ? (
                  <span className="text-warn">⚠ {words.nobody}</span>
                ) : (
                  <OrgMark org={face(id)} className="text-ink" />
                )}
              </HeadCell>
            ))}
            <HeadCell className="text-right">{words.total}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((viewpoint) => (
            <tr key={viewpoint}>
              <RowHead>{t(`viewpoint.${viewpoint}`)}</RowHead>
              {carriers.map((id) => (
                <DataCell key={id} className="text-right">
                  {within((one) => one.viewpoint === viewpoint && one.carrier === id)}
                </DataCell>
              ))}
              <DataCell className="text-right font-semibold">
                {within((one) => one.viewpoint === viewpoint)}
              </DataCell>
            </tr>
          ))}
          <tr>
            <RowHead>{words.total}</RowHead>
            {carriers.map((id) => (
              <DataCell key={id} className="text-right font-semibold">
                {within((one) => one.carrier === id)}
              </DataCell>
            ))}
            <DataCell className="text-right font-semibold">{within(() => true)}</DataCell>
          </tr>
        </tbody>
      </Table>
    </div>
  )
}
