import type { Model } from '#lib/model/model.ts'
import { text, type Text } from '../../text.ts'

type Risk = Model['risks'][string]

const atIaas = { event: 'st-p-C', states: ['buy', 'reg'] }
const atCrm = { event: 'st-c-C', states: ['buy-crm', 'reg-crm'] }

/**
 * The three general issues of a cloud supply chain (p22), in our own words, as risks. At which event they stand, their viewpoint,
 * source and threat are inferred; `catalogRef` points to our catalogue, which is not METI's.
 */
export const risks: Model['risks'] = {
  'r-chain': issue(atIaas, 'availability', 'malfunction', 'T-A2', {
    ja: 'B社が健全でも、B社のサービスを下で支える層の故障や停止が伝わり、ポータルサイトや顧客管理まで使えなくなる',
    en: 'Company B is sound, yet a failure of what carries its services beneath reaches the portal and customer management',
  }),
  'r-boundary': issue(atCrm, 'availability', 'malfunction', 'T-C5', {
    ja: '障害で損害が出たのに、A社・B社・C社のだれが責めを負うのかが決まっていない',
    en: 'A failure has caused loss, and it was never settled which of A, B and C answers for it',
  }),
  'r-place': issue(atCrm, 'confidentiality', 'information_disclosure', 'S-C5', {
    ja: '法令や自社の方針で国内に限るはずのデータが、下の層の事業者を通じて国外に置かれたり、外国法の対象になったりする',
    en: 'Data that law or policy keeps in the country ends up abroad or under foreign law through an operator further down',
  }),
}

function issue(
  at: Pick<Risk, 'event' | 'states'>,
  viewpoint: Risk['viewpoint'],
  threat: Risk['threat'],
  catalogRef: string,
  incident: Text,
): Risk {
  return {
    ...at,
    viewpoint,
    source: 'structural',
    threat,
    incident: said(incident),
    catalogRef,
    status: 'identified',
  }
}

function said({ ja, en }: Text): Text {
  return text(
    `${ja}（置いたイベントと観点はYoriaiの推定）`,
    `${en} (event and viewpoint inferred by us)`,
  )
}
