import type { Model } from '#lib/model/model.ts'
import type { text } from '../../text.ts'

type Risks = Model['risks']
type Risk = Risks[string]
type Text = ReturnType<typeof text>

const atVendors = ['int-A', 'int-B', 'int-C', 'int-D']
const atBothEnds = [...atVendors, 'int-all']

/**
 * The risks of table STEP 4 (p19) for the provision to the platform, in our own words. Source and threat of r5 and r6 and the
 * threat of r7 are inferred by us; `catalogRef` points to our catalogue, which is not METI's.
 */
export const risks: Risks = {
  r1: security('confidentiality', 'information_disclosure', 'T-C1', atBothEnds, {
    ja: '外部の者が機器ベンダーとPF事業者のサーバの間の通信に割り込み、送られている内容を読み取る。',
    en: 'An outsider steps into the communication between the servers of vendor and platform and reads what is sent.',
  }),
  r2: security('confidentiality', 'information_disclosure', 'T-C2', atVendors, {
    ja: '内部または外部の悪意ある者が、機器ベンダーのサーバから予定にない宛先へデータを送り出す。',
    en: 'A malicious insider or outsider sends data from the vendor server to a destination nobody intended.',
  }),
  r3: security('integrity', 'tampering', 'T-I1', atBothEnds, {
    ja: '外部の者が両者のサーバの間の通信に割り込み、データの中身を書き換える。',
    en: 'An outsider steps into the communication between the two servers and changes the data.',
  }),
  r4: security('availability', 'denial_of_service', 'T-A1', ['int-all'], {
    ja: '外部の者がデータ基盤のAPIに大量の呼び出しを送りつけ（DoS）、PF事業者のサーバが止まる。',
    en: 'An outsider floods the API of the data platform with calls (DoS) and the platform server stops.',
  }),
  r5: institution('personalData', 'misuse', 'structural', 'T-P1', atVendors, {
    ja: '渡した先のPF事業者で個人情報として取得されることにならないかを、機器ベンダーが確かめないまま提供する。',
    en: 'The vendor provides without having checked whether the platform will obtain the data as personal information.',
  }),
  r6: institution('personalData', 'misuse', 'structural', 'T-P2', atBothEnds, {
    ja: 'PF事業者が個人を特定することになるのに、住まい手の同意などがないまま提供する。',
    en: 'The platform is going to identify persons, and the data is provided without consent of the residents or another ground.',
  }),
  r7: institution(
    'intellectualProperty',
    'information_disclosure',
    'adversarial',
    'T-K1',
    atVendors,
    {
      ja: '内外の悪意ある者が各社の統合データを不正に手に入れ、外に出したり自らのために使ったりする。',
      en: 'A malicious insider or outsider gets hold of the integrated data of a company by improper means, discloses it or uses it.',
    },
  ),
}

function security(
  viewpoint: Risk['viewpoint'],
  threat: Risk['threat'],
  catalogRef: string,
  states: string[],
  incident: Text,
): Risk {
  return {
    ...institution(viewpoint, threat, 'adversarial', catalogRef, states, incident),
    unit: 'system',
  }
}

function institution(
  viewpoint: Risk['viewpoint'],
  threat: Risk['threat'],
  source: Risk['source'],
  catalogRef: string,
  states: string[],
  incident: Text,
): Risk {
  return {
    event: 't-1',
    states: states.toSorted(),
    viewpoint,
    source,
    threat,
    incident,
    catalogRef,
    status: 'identified',
  }
}
