/** 代理 / who answers and signs in whose place, from day to day (lib/agreement/deputy). A row is only ever ended. */
export interface DeputationTable {
  ws_id: string
  id: string
  org_id: string
  principal: string
  deputy: string
  /** `YYYY-MM-DD`, as Japan has it */
  from_day: string
  until_day: string
  named_at: Date
  ended_by: string | null
  ended_at: Date | null
}
