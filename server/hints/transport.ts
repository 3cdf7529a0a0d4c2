/** A way to say something to every process of an installation, oneself included. At most once: anything may be lost. */
export interface Transport {
  /** Rejects when it could not be said. */
  send(text: string): Promise<void>
  /** Never throws. */
  close(): Promise<void>
}

export interface Ears {
  readonly hear: (text: string) => void
  /** from now on everything is heard; again after every loss */
  readonly up: () => void
}

/** What carries the bus: opened again whenever nothing arrives any more. Opening returns at once and never throws. */
export interface Carrier {
  readonly name: 'notify' | 'valkey'
  /** bytes of UTF-8 one text may have */
  readonly most: number
  /** texts about one document should be at least so many milliseconds apart */
  readonly every: number
  open(ears: Ears): Transport
}
