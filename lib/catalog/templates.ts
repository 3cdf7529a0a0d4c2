import type { Model } from '#lib/model/model.ts'
import { consentCollection } from './patterns/consent-collection.ts'
import { crossBorder } from './patterns/cross-border.ts'
import { jointUse } from './patterns/joint-use.ts'
import { layeredClouds } from './patterns/layered-clouds.ts'
import type { TemplateId } from './template-ids.ts'
import { text, type Text } from './text.ts'
import { cloudLayers } from './use-cases/cloud-layers.ts'
import { elderlySupport } from './use-cases/elderly-support.ts'
import { offshoreOperation } from './use-cases/offshore-operation.ts'
import { retailPos } from './use-cases/retail-pos.ts'

/** A worked use case or a small pattern to begin from. */
export interface Template {
  readonly id: TemplateId
  /** which use case of the framework it is; nothing for a pattern */
  readonly useCase?: 1 | 2 | 3 | 4
  /** pages of the deck whose facts it holds; nothing when everything in it is ours (UC-18) */
  readonly pages?: string
  /** what it shows, in one sentence */
  readonly shows: Text
  readonly model: Model
}

export const templates: Readonly<Record<TemplateId, Template>> = {
  'uc1-pos': {
    id: 'uc1-pos',
    useCase: 1,
    pages: 'p11–p12',
    shows: text(
      '店舗とECの販売データを一社の中で集計し、合わせ、会員数を出すまで。全体をつかみやすい小さな例です。',
      'Sales data of shops and a site, totalled and merged inside one company; small enough to see the whole method at once.',
    ),
    model: retailPos,
  },
  'uc2-elderly': {
    id: 'uc2-elderly',
    useCase: 2,
    pages: 'p13–p19',
    shows: text(
      '家庭の機器のデータを四社が集め、基盤で束ね、生活支援サービスに使うまで。八つの組織が関わり、リスクまでそろっています。',
      'Four vendors collect device data at home, a platform brings it together, and services for elderly people use it: eight organisations, risks included.',
    ),
    model: elderlySupport,
  },
  'uc3-cloud': {
    id: 'uc3-cloud',
    useCase: 3,
    pages: 'p20–p23',
    shows: text(
      'PaaSとSaaSの下に別の会社のIaaSがある。層ごとの責任の境と、流れの対象外とした部分が分かります。',
      'PaaS and SaaS stand on the IaaS of another company: where responsibility changes from layer to layer, and what is left out of scope.',
    ),
    model: cloudLayers,
  },
  'uc4-offshore': {
    id: 'uc4-offshore',
    useCase: 4,
    shows: text(
      '国内向けのサービスを海外で開発・運用する。国境を越える閲覧と移転、二つの国の法、契約終了時の廃棄を置いた骨組みです。',
      'A service for Japan, developed and operated abroad: viewing and transfer across the border, the laws of two countries, disposal at contract end.',
    ),
    model: offshoreOperation,
  },
  'pattern-consent': {
    id: 'pattern-consent',
    shows: text(
      '同意を得て取得し、目的の中で使い、撤回した人を除き、最後に廃棄する。',
      'Acquire with consent, use within the purpose, take out who withdrew, dispose of the rest.',
    ),
    model: consentCollection,
  },
  'pattern-joint-use': {
    id: 'pattern-joint-use',
    shows: text(
      '二社のデータを管理責任者のもとに合わせ、決めた目的の中で双方が使う。',
      'Two companies put data together under one that answers for it, and both use it within one purpose.',
    ),
    model: jointUse,
  },
  'pattern-clouds': {
    id: 'pattern-clouds',
    shows: text(
      '一つのデータが、利用する会社、SaaS、その下のIaaSに同時にある。',
      'One data lies with the customer, on the SaaS and on the IaaS beneath it at the same time.',
    ),
    model: layeredClouds,
  },
  'pattern-cross-border': {
    id: 'pattern-cross-border',
    shows: text(
      '国内で整えたデータを国外に提供し、そこで使い、契約の終わりに廃棄する。',
      'Prepared in Japan, provided abroad, used there, disposed of when the contract ends.',
    ),
    model: crossBorder,
  },
}
