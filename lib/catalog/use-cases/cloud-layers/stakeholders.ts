import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

/** Who takes part (p20, p21). Which cloud role an organisation has depends on the relation: see cloud-relations.ts. */
export const stakeholders: Model['stakeholders'] = {
  customer: {
    kind: 'naturalPersonClass',
    name: text('顧客', 'Customers'),
    members: [],
    description: text(
      'ポータルサイトに登録して買い物をし、以前に撮った画像や動画を編集したりダウンロードしたりする。',
      'Register and buy on the portal; edit and download pictures and videos taken earlier.',
    ),
  },
  A: {
    kind: 'organization',
    name: text('A社', 'Company A'),
    members: [],
    description: text(
      '写真スタジオなどのサービスと物販を営む。クラウドを使う側として、ポータルサイトと顧客管理を築き、運用する。',
      'Runs photo studios and sells goods. As a cloud service customer it builds and runs the portal and customer management.',
    ),
  },
  B: {
    kind: 'organization',
    name: text('B社', 'Company B'),
    members: [],
    description: text(
      'A社に、ポータルサイトを載せるPaaSと、顧客管理システムのSaaSを提供する。',
      'Provides A with the PaaS under the portal and with customer management as SaaS.',
    ),
  },
  C: {
    kind: 'organization',
    name: text('C社', 'Company C'),
    members: [],
    description: text(
      'A社にオンライン・ストレージのSaaSを提供し、B社のサービスの下にあるIaaSも提供する。',
      'Provides A with online storage as SaaS, and the IaaS beneath the services of B.',
    ),
  },
  partner: {
    kind: 'organization',
    name: text('クラウドサービスパートナー', 'Cloud service partner'),
    members: [],
    description: text(
      'ポータルサイトの構築と、サービスどうしをつなぐ部分の開発を受け持つ。',
      'Builds the portal on the PaaS of B and develops the links between the services.',
    ),
  },
}
