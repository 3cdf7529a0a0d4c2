/** The columns of `notice-tables.ts` with their types in the database. */
export const noticeColumns = {
  notice_outbox: {
    ws_id: 'uuid',
    to_user: 'uuid',
    audit_idx: 'int8',
    kind: 'text',
    body: 'jsonb',
    by_user: 'uuid',
    by_org: 'uuid',
    at: 'timestamptz',
    letter_id: 'uuid?',
    dropped_at: 'timestamptz?',
  },
  notice_letter: {
    ws_id: 'uuid',
    id: 'uuid',
    to_user: 'uuid',
    made_at: 'timestamptz',
    due_at: 'timestamptz',
    attempts: 'int4',
    lease_until: 'timestamptz?',
    sent_at: 'timestamptz?',
    given_up_at: 'timestamptz?',
  },
  notice_setting: {
    user_id: 'uuid',
    time_zone: 'text',
    quiet_from: 'int2?',
    quiet_until: 'int2?',
    digest_hour: 'int2',
    muted: '_text',
  },
} as const
