/* The tables of consultations as TypeScript sees them; rules of `tables.ts`. Rows of another organisation are not there for who asks. */

/** 合議 / an organisation asks its own people about an offer, a round or a proposed edit (lib/agreement/consult). A row is only ever ended. */
export interface ConsultationTable {
  ws_id: string
  id: string
  model_id: string
  org_id: string
  /** one of the three */
  split_id: string | null
  round_id: string | null
  proposal_id: string | null
  begun_by: string
  begun_at: Date
  in_order: boolean
  /** `YYYY-MM-DD`, as Japan has it */
  due_day: string | null
  /** where the trail says that it was begun */
  audit_idx: number
  ended_by: string | null
  ended_at: Date | null
}

/** Somebody who is asked, by their place in the order, and what they said. */
export interface ConsultationOpinionTable {
  ws_id: string
  consultation_id: string
  model_id: string
  org_id: string
  user_id: string
  place: number
  stance: string | null
  text: string
  said_at: Date | null
}

/** Their columns with their types in the database. */
export const consultationColumns = {
  consultation: {
    ws_id: 'uuid',
    id: 'uuid',
    model_id: 'uuid',
    org_id: 'uuid',
    split_id: 'uuid?',
    round_id: 'uuid?',
    proposal_id: 'uuid?',
    begun_by: 'uuid',
    begun_at: 'timestamptz',
    in_order: 'bool',
    due_day: 'date?',
    audit_idx: 'int8',
    ended_by: 'uuid?',
    ended_at: 'timestamptz?',
  },
  consultation_opinion: {
    ws_id: 'uuid',
    consultation_id: 'uuid',
    model_id: 'uuid',
    org_id: 'uuid',
    user_id: 'uuid',
    place: 'int4',
    stance: 'text?',
    text: 'text',
    said_at: 'timestamptz?',
  },
} as const
