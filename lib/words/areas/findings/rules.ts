/** What each check of STEPs 1 and 2 demands in general, in one sentence, as `[ja, en]`. Our words; no text of law. */
export const flowRules = {
  'F-01': [
    'データには、それを生じさせるイベントを描くか、外部にあったことを示します。',
    'A data comes out of an event or is said to come from outside.',
  ],
  'F-02': [
    'イベントで生じたデータは、一時的なものを除き、どこに保管するかを描きます。',
    'What comes out of an event is kept somewhere, unless it is transient.',
  ],
  'F-03': [
    'データには利用期限を定め、終わりに廃棄を描きます。',
    'A data has a usage term, and a disposal at its end.',
  ],
  'F-04': [
    '廃棄するときは、複製と、同じ消去の義務がある派生データも廃棄します。',
    'A disposal takes along copies, and what was made of the data under the same duty to erase.',
  ],
  'F-05': [
    '一部だけを除く行為は、廃棄ではなく加工・利用とします。',
    'Taking out a part is processing; a disposal ends the whole data.',
  ],
  'F-06': [
    '別の主体や国外の者による閲覧は、移転・提供にあたるかを検討します。',
    'Viewing by another party or from abroad is considered as a transfer.',
  ],
  'F-07': [
    '移転・提供には、モデルの詳しさに応じた単位で、元と先の両方を書きます。',
    'A transfer says from where and to where, in the units the detail of the model asks for.',
  ],
  'F-08': [
    '移転・提供は国・主体・システム・機器のいずれかの境を越え、境を越えるものは移転・提供とします。',
    'A transfer crosses a border of country, party, system or device, and what crosses one is a transfer.',
  ],
  'F-09': [
    '流れは循環せず、どの要素もモデルにあるものだけを指します。',
    'A flow has no circle, and nothing refers to what is not in the model.',
  ],
  'F-10': [
    'データを扱うのは、データ管理主体、その委託先、または根拠のある者に限ります。',
    'Whoever acts on data manages it, is entrusted with it, or has a ground.',
  ],
  'F-11': [
    'データを生む機器は、ベンダー、認証、フィジカル空間との境界を確かめておきます。',
    'Of a device that generates data the vendor, the authentication and the border to the physical world are known.',
  ],
  'F-12': [
    'データには、有効な場が少なくとも一つ及ぶようにします。',
    'Every data stands in at least one ba in force.',
  ],
  'F-13': [
    '法的な位置付けのあるデータには、対応するカテゴリの場が及ぶようにします。',
    'Data of a legal position stands in a ba of the category that goes with it.',
  ],
  'F-14': [
    '移転・提供の前に求められる保護は、後でも同じ水準に保ちます。',
    'What is demanded before a transfer is demanded behind it, at least as strictly.',
  ],
  'F-15': [
    '個人に関するデータを国外に移すときは、移転先を挙げた根拠を場に備えます。',
    'Data about persons leaves the country on a ground that names the destination.',
  ],
  'F-16': [
    '使う場は、モデルの基準日に効力があるものとします。',
    'A ba that is used is in force on the day of the model.',
  ],
  'F-17': [
    '一つのデータに及ぶ場の要求は、同時に満たせるものとします。',
    'What the ba over one data demand can be met together.',
  ],
  'F-18': [
    '契約が及ぶデータの管理主体は、その契約の当事者であるか、条項により義務を引き継ぎます。',
    'Whoever manages data under a contract is bound by it, as a party or by a clause that hands it on.',
  ],
  'F-19': [
    '基盤の運用者まで契約をつなぎ、データに求められることを各層で引き継ぎます。',
    'Contracts reach whoever runs a layer beneath, and hand down what is demanded of the data.',
  ],
  'F-20': [
    'データの置かれる基盤は、どの層も所在国を把握し、許された国・地域に置きます。',
    'Every layer beneath a data stands in a known country, and in one that is allowed.',
  ],
  'F-21': [
    '同意に基づくデータは、同意に挙げた目的のために使います。',
    'Data under a consent is used for the purposes the consent names.',
  ],
  'F-22': [
    '下位の場は、上位の場が求めることを漏らさず求めます。',
    'A ba below another repeats what that demands.',
  ],
  'F-26': [
    '場の異なる種類が混ざるデータは、分けるか、種類ごとに属性を書きます。',
    'Kinds under different ba are split into data of their own, or described each.',
  ],
  'F-59': [
    '場がイベントの前に求める許可・評価・通知には、採用した対策か証跡で応えます。',
    'A licence, assessment or notice asked for before an event is answered by an adopted measure or by evidence.',
  ],
  'F-60': [
    '閲覧だけでデータが国境を越える場合も、越境移転として条件と制度の差を確かめます。',
    'Viewing alone that takes data over a border is treated as a cross-border transfer.',
  ],
} as const
