import { bilingual } from '../bilingual.ts'

/** What is looked at again, and because of what: parts of sentences. */
export const reviewNames = {
  result: {
    duties: ['場の義務がイベントになっているか', 'whether the duties of the ba are events'],
    flow: ['データ処理フロー', 'the flow'],
    membership: ['適用される場', 'which ba apply'],
    crossBorder: ['国外への移転の根拠', 'the ground for leaving the country'],
    explanation: ['リスクのもとになる場や属性', 'which ba or attribute the risk follows from'],
    marks: ['場が求める属性（3-1）', 'the attributes the ba asks for (3-1)'],
    values: ['対象のデータの属性（3-2）', 'the attributes of the data it holds (3-2)'],
    attributes: ['属性（3-2）', 'the attributes (3-2)'],
    inherited: ['後のデータに引き継ぐ属性', 'what the data after it takes over'],
    conditions: ['流通の条件', 'the conditions of the transfer'],
    risks: ['イベントのリスク', 'the risks of the event'],
    complianceRisks: ['場にかかわるリスク', 'the risks of not keeping to the ba'],
    risksOn: ['データのリスク', 'the risks of the data'],
    responsibilities: ['対策の責任分担', 'who carries out the measures'],
  },
  cause: {
    event: ['イベントの変更', 'a change of an event'],
    transfer: ['移転の単位の変更', 'a change of the units of a transfer'],
    ba: ['場の変更', 'a change of a ba'],
    value: ['属性の変更', 'a change of an attribute'],
    risk: ['リスクの追加', 'a new risk'],
    measure: ['対策の採用', 'the adoption of a measure'],
  },
} as const

/**
 * Words of what has to be looked at again (見直しが必要). Names are parts of sentences; no arguments in them, so that they can be read
 * without a formatter. Taken in where they are shown.
 */
export const reviewsWords = bilingual({
  title: ['見直しが必要', 'To be looked at again'],
  ...reviewNames,
})
