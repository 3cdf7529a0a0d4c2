import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { collectionNames, isSetField } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { json, splitKey, splitTerms } from '../closure.ts'
import type { ResponsibilitySplit } from '../split.ts'

/**
 * 全体の内容 / what a signature about the whole model covers (AG-74): everything in it but what is drawn where and what only reminds somebody,
 * and every accepted part. `t` names the version of this list and is digested with it.
 */
export interface WholeContent {
  readonly t: 'yoriai.whole/1'
  readonly model: Model
  readonly splits: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

/** The content of the whole model. `splits`: all of the model; only accepted count. */
function wholeContent(model: Model, splits: readonly ResponsibilitySplit[]): WholeContent {
  const agreed = splits.filter(({ status }) => status === 'accepted')
  return {
    t: 'yoriai.whole/1',
    model: {
      ...model,
      ...Object.fromEntries(collectionNames.map((name) => [name, plain(name, model[name])])),
      meta: { ...model.meta, detail: 'standard', catalogVersions: {} },
      places: {},
    },
    splits: Object.fromEntries(
      agreed.map((split) => [
        wholeSplitKey(split),
        json({ ...splitTerms(split), riskId: split.riskId }),
      ]),
    ),
  }
}

/** The exact text that its digest is taken of, and that is kept beside the signature. */
export function wholeText(model: Model, splits: readonly ResponsibilitySplit[]): string {
  return canonicalJson(wholeContent(model, splits))
}

/** Identity of a part inside the whole: the words of differences read it from the front. */
function wholeSplitKey(split: ResponsibilitySplit): string {
  const key = split.layer === undefined ? `${splitKey(split)}|` : splitKey(split)
  return `${key}|${split.riskId}`
}

/** Elements without what only reminds somebody, their sets in one order. */
function plain(
  name: (typeof collectionNames)[number],
  elements: Readonly<Record<string, object>>,
): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(elements).map(([id, element]) => {
      const told = Object.entries(element as Readonly<Record<string, Json>>).flatMap(
        ([field, value]): readonly [string, Json][] => {
          if (field === 'olderName' || (name === 'bas' && field === 'reviewBy')) return []
          if (name === 'bas' && field === 'template') return [[field, withoutPassedOver(value)]]
          return [[field, isSetField(name, field) ? inOrder(value) : value]]
        },
      )
      return [id, Object.fromEntries(told)]
    }),
  )
}

function withoutPassedOver(template: Json): Json {
  const { passedOver: _reminder, ...rest } = Object(template) as Readonly<Record<string, Json>>
  return rest
}

function inOrder(set: Json): Json {
  return Array.isArray(set) ? set.map(String).toSorted() : set
}
