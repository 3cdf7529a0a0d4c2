'use client'
import { useLocale, useTranslations } from 'use-intl'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { say } from '#lib/model/local-text.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { useFindings } from '#app/_client/findings/use-findings.ts'
import { useOrgs } from '../use-orgs.ts'
import { useTelling } from '../use-telling.ts'
import type { OpenPoint } from './open-points.ts'

/** Says in words what is open at a point. */
export function usePointWords(): (point: OpenPoint) => string {
  const t = useTranslations('frame.points')
  const locale = useLocale()
  const telling = useTelling()
  const { nameOf: orgName } = useOrgs()
  const { model, words } = telling
  const now = useFindings()
  const risk = (id: string) => say(model.risks[id]?.incident ?? { ja: id }, locale)
  return (point) => {
    switch (point.kind) {
      case 'gap': {
        if (point.measureId === undefined) return t('noMeasure', { risk: risk(point.riskId) })
        const title = model.measures[point.measureId]?.title ?? { ja: point.measureId }
        return t('noAccountable', { measure: say(title, locale) })
      }
      case 'unfilled': {
        const row = attributeRows.find(({ id }) => id === point.row)
        const data = nameOf(point.state, telling)
        return t('unfilled', {
          data,
          attribute: row === undefined ? point.row : words(`row.${row.id}`),
        })
      }
      case 'finding':
        return now === null
          ? ''
          : now.say(point.finding, { ...telling, organisation: orgName }).sentence
      case 'stale':
        return t('stale', { org: orgName(point.orgId), risk: risk(point.riskId) })
    }
  }
}
