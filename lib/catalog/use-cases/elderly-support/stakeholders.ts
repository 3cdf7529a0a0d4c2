import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

type Stakeholders = Model['stakeholders']

/** Who takes part (p13, p14). Names follow the tables of p14 and p18; the role gives "device vendor" and so on. */
export const stakeholders: Stakeholders = {
  resident: {
    kind: 'naturalPersonClass',
    role: 'rightsHolder',
    name: text('住まい手', 'Residents'),
    members: [],
    description: text(
      '戸建て住宅、またはサービス付き高齢者向け住宅・有料老人ホームに暮らす高齢者。同意などの手続きを経て、自身に関するデータを渡す。',
      'Older people in detached homes, serviced housing or care homes who give data about themselves after consent or another due procedure.',
    ),
  },
  A: vendor(
    'A社',
    'Company A',
    text(
      'エアコンや見守りカメラなど家庭用IoT機器のベンダー。データは自社サービスに使い、PF事業者にも渡す。',
      'Vendor of home IoT devices such as air conditioners and watch-over cameras; uses the data in its own service and provides it to the platform.',
    ),
  ),
  B: vendor(
    'B社',
    'Company B',
    text(
      '処方薬をいつ飲んだかを感知する服薬支援機器のベンダー。データは自社サービスに使い、PF事業者にも渡す。',
      'Vendor of a medication-support device that senses whether and when medicine was taken; own service and provision to the platform.',
    ),
  ),
  C: vendor(
    'C社',
    'Company C',
    text(
      '体組成計や活動量計など健康機器のベンダー。データは自社サービスに使い、PF事業者にも渡す。',
      'Vendor of health devices such as body-composition meters and activity trackers; own service and provision to the platform.',
    ),
  ),
  D: vendor(
    'D社',
    'Company D',
    text(
      'スマートメータで家庭の電力の使い方を見せるサービスの事業者。データをPF事業者に渡す。',
      'Shows power use at home through smart meters; provides the data to the platform.',
    ),
  ),
  PF: {
    kind: 'organization',
    role: 'platformOperator',
    name: text('PF事業者', 'Platform company'),
    members: [],
    description: text(
      '住宅や施設の機器のデータを集め、必要に応じて加工・分析する。',
      'Gathers the device data of homes and facilities; processes and analyses it as needed.',
    ),
  },
  E: provider('E社', 'Company E'),
  F: provider('F社', 'Company F'),
  G: provider('G社', 'Company G'),
  consortium: {
    kind: 'consortium',
    name: text('コンソーシアム', 'Consortium'),
    members: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'PF'],
    description: text(
      '共通の規則を定め、情報を適時に分かち合う。機微になりうる個人データを扱うため、流れの全体で十分な保護を話し合う。',
      'Sets common rules and shares information in time; agrees on sufficient protection over the whole chain, because sensitive personal data may be involved.',
    ),
  },
}

function vendor(
  ja: string,
  en: string,
  description: { ja: string; en: string },
): Stakeholders[string] {
  return {
    kind: 'organization',
    role: 'deviceVendor',
    name: text(ja, en),
    members: [],
    description,
  }
}

function provider(ja: string, en: string): Stakeholders[string] {
  return {
    kind: 'organization',
    role: 'serviceProvider',
    name: text(ja, en),
    members: [],
    description: text(
      'PF事業者からデータを受け取り、より進んだ高齢者支援に使う。',
      'Receives data from the platform company and uses it for more advanced support.',
    ),
  }
}
