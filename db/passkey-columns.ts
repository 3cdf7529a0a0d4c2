/** The columns of `passkey-tables.ts` with their types in the database. */
export const passkeyColumns = {
  passkey: {
    id: 'uuid',
    user_id: 'uuid',
    credential_id: 'text',
    public_key: 'bytea',
    counter: 'int8',
    transports: '_text',
    backed_up: 'bool',
    name: 'text',
    created_at: 'timestamptz',
    last_used_at: 'timestamptz?',
    removed_at: 'timestamptz?',
  },
  passkey_challenge: {
    challenge: 'text',
    session_hash: 'text',
    user_id: 'uuid',
    purpose: 'text',
    statement: 'text?',
    created_at: 'timestamptz',
    expires_at: 'timestamptz',
    used_at: 'timestamptz?',
  },
} as const
