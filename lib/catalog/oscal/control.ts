/** A line of what a control demands, as its publisher numbers it. */
export interface ControlLine {
  /** `a.`, `(1)`; empty where it has none */
  readonly label: string
  readonly text: string
  /** 0 for the outermost */
  readonly depth: number
}

/** 管理策 / a control of an uploaded catalogue. Its words are the publisher's; nothing of them is ours or comes with us. */
export interface Control {
  /** as references write it, see `controlIdOf` */
  readonly id: string
  readonly title: string
  readonly isWithdrawn: boolean
  readonly statement: readonly ControlLine[]
  /** paragraphs; none where the catalogue gives none */
  readonly guidance: readonly string[]
}

/** An OSCAL catalogue, as much of it as is shown. */
export interface OscalCatalogue {
  readonly title: string
  readonly version: string
  /** as the file writes it */
  readonly lastModified: string
  /** by id, in the order of the file */
  readonly controls: ReadonlyMap<string, Control>
}
