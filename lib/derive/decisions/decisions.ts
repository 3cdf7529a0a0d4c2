/**
 * 決定 / what organisations have decided about a model, as the checks need it: plain data beside the model, since decisions are rows and
 * no part of a document. In no order; what names something the model does not hold says nothing.
 */
export interface Decisions {
  readonly assignments: readonly Assignment[]
  readonly seats: readonly Seat[]
  /** rounds of signing, oldest first; left out: there are none */
  readonly rounds?: readonly SigningRound[]
  /** stakeholder → the organisation it is */
  readonly accounts: Readonly<Record<string, string>>
}

/** 責任分界 / one organisation carries, or is asked to carry, a part of a measure against a risk. */
export interface Assignment {
  readonly risk: string
  readonly measure: string
  readonly org: string
  readonly role: 'accountable' | 'responsible' | 'consulted' | 'informed'
  readonly status: 'proposed' | 'accepted' | 'declined' | 'withdrawn'
  /** the system it is limited to; without it all that the organisation operates there */
  readonly layer?: string
  /** `YYYY-MM-DD` */
  readonly due?: string
}

/** 署名の席 / where one organisation stands about one risk. */
export interface Seat {
  readonly risk: string
  readonly org: string
  readonly status: 'valid' | 'stale' | 'withdrawn' | 'rejected' | 'orphaned' | 'expired' | 'none'
  /** whether it is on the list of who signs this risk */
  readonly asked: boolean
}

/** 署名の回 / who signs in one round about which risks, and how each stands there. One that was cancelled is none. */
export interface SigningRound {
  /** ids of risks; `all`: it is about the whole model */
  readonly risks: readonly string[] | 'all'
  /** it waits for signatures */
  readonly isOpen: boolean
  /** somebody has acted in it */
  readonly isBegun: boolean
  /** an organisation whose signatures suffice is `valid` */
  readonly orgs: readonly { readonly org: string; readonly status: Seat['status'] }[]
}
