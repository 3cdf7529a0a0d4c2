/** How a notice comes: what was decided at once, what one is asked for and what names one gathered, what merely happened once a day. Ours. */
export const topics = ['decision', 'request', 'mention', 'membership', 'news'] as const
export type Topic = (typeof topics)[number]

/** Topics of which one may want no mail. Not of decisions: an answer that tells nobody is the one that is missed (NT-5). */
export const mutable = [
  'request',
  'mention',
  'membership',
  'news',
] as const satisfies readonly Topic[]

/**
 * 通知の種類 / what somebody is told of, by the kind of the entry of the trail, or for what is said to one person (NT-1). There is no
 * kind for an organisation's internal notes: they stand on no trail.
 */
export const topicOf = {
  'split.proposed': 'request',
  'split.countered': 'request',
  'split.sentBack': 'request',
  'split.accepted': 'decision',
  'split.declined': 'decision',
  'split.withdrawn': 'decision',
  'signoff.signed': 'news',
  'signoff.withdrawn': 'decision',
  'round.opened': 'request',
  'round.acted': 'news',
  'round.sentBack': 'decision',
  'round.cancelled': 'decision',
  'round.receipt': 'decision',
  'consultation.asked': 'request',
  'consultation.ended': 'request',
  'proposal.made': 'request',
  'proposal.accepted': 'decision',
  'proposal.declined': 'decision',
  'adoption.asked': 'request',
  'adoption.carriedOut': 'decision',
  'adoption.declined': 'decision',
  'comment.mentioned': 'mention',
  'member.rolesChanged': 'membership',
  'member.joined': 'membership',
  'member.removed': 'membership',
  'member.left': 'membership',
  'deputy.named': 'decision',
  'deputy.ended': 'decision',
  'organisation.joined': 'news',
  'organisation.left': 'decision',
} as const satisfies Readonly<Record<string, Topic>>
export type NoticeKind = keyof typeof topicOf

/** Whether a text is a kind of notice (rows come from the database as plain text). */
export function isNoticeKind(text: string): text is NoticeKind {
  return Object.hasOwn(topicOf, text)
}

/** Whether a text is a topic one may want no mail of. */
export function isMutable(text: string): text is (typeof mutable)[number] {
  return mutable.some((topic) => topic === text)
}
