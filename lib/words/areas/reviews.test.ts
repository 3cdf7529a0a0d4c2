import { expect, test } from 'vitest'
import { adjustmentKinds } from '#lib/derive/gap-adjustments.ts'
import { flowConditionSchema } from '#lib/model/flow-condition.ts'
import { institutionGapSchema } from '#lib/model/institution-gap.ts'
import { locales } from '#lib/model/local-text.ts'
import { reviewCauses, reviewResultNames } from '#lib/model/review-names.ts'
import { conditionsWords } from './conditions.ts'
import { reviewsWords } from './reviews.ts'

test.each(locales)('[W-6] results, causes, conditions and gaps have words (%s)', (locale) => {
  const { result, cause } = reviewsWords[locale]
  expect(Object.keys(result)).toEqual(reviewResultNames)
  expect(Object.keys(cause)).toEqual(reviewCauses)
  const { side, status, relation, gapStatus, adjustment } = conditionsWords[locale]
  const [row, gap] = [flowConditionSchema.shape, institutionGapSchema.shape]
  expect(Object.keys(side)).toEqual(row.side.options)
  expect(Object.keys(status)).toEqual(row.status.options)
  expect(Object.keys(relation)).toEqual(gap.relation.options)
  expect(Object.keys(gapStatus)).toEqual(gap.status.options)
  expect(Object.keys(adjustment)).toEqual(adjustmentKinds)
})
