/** Where in the list of keys and in the palette a command stands. */
export const commandGroups = ['go', 'point', 'edit', 'canvas', 'frame'] as const
export type CommandGroup = (typeof commandGroups)[number]

export interface CommandSpec {
  readonly group: CommandGroup
  /**
   * Ways to press it: `mod` is Ctrl or ⌘; `g 1` is one key after the other. The first is shown. A key without `mod` that is a
   * single sign is a single-letter key: it can be switched off (WCAG 2.1.4).
   */
  readonly keys: readonly string[]
  /** works also while a text is being written, never while an input method composes */
  readonly whileTyping?: true
  /** the canvas hears the key itself, while the focus is inside; the keys of a table stand beside the table */
  readonly inside?: true
}

/**
 * Every command there is, once: the palette, the list of keys, the tooltips and the keys themselves read it (F-30). Words are in
 * lib/words/areas/palette.ts under the same ids.
 */
const commandSpecs = {
  flow: { group: 'go', keys: ['g 1'] },
  ba: { group: 'go', keys: ['g 2'] },
  attributes: { group: 'go', keys: ['g 3'] },
  risks: { group: 'go', keys: ['g 4'] },
  responsibility: { group: 'go', keys: ['g 5'] },
  agreement: { group: 'go', keys: ['g 6'] },
  revisions: { group: 'go', keys: ['g v'] },
  history: { group: 'go', keys: ['g 7'] },
  impact: { group: 'go', keys: [] },
  home: { group: 'go', keys: ['g h'] },
  inbox: { group: 'go', keys: ['g i'] },
  newModel: { group: 'go', keys: [] },
  members: { group: 'go', keys: ['g m'] },
  audit: { group: 'go', keys: ['g a'] },
  settings: { group: 'go', keys: [] },
  workspaces: { group: 'go', keys: [] },
  nextPoint: { group: 'point', keys: [']', 'f8'], whileTyping: true },
  previousPoint: { group: 'point', keys: ['[', 'shift+f8'], whileTyping: true },
  openGaps: { group: 'point', keys: [] },
  openUnfilled: { group: 'point', keys: [] },
  openStale: { group: 'point', keys: [] },
  findings: { group: 'point', keys: ['g f'] },
  reviews: { group: 'point', keys: ['g r'] },
  ownRows: { group: 'point', keys: [] },
  undo: { group: 'edit', keys: ['mod+z'] },
  redo: { group: 'edit', keys: ['mod+shift+z', 'mod+y'] },
  comment: { group: 'edit', keys: ['c', 'shift+f2'], whileTyping: true },
  commentArea: { group: 'edit', keys: ['shift+c'] },
  turnTable: { group: 'edit', keys: ['t'] },
  rename: { group: 'edit', keys: ['f2'], inside: true },
  remove: { group: 'edit', keys: ['delete'], inside: true },
  addData: { group: 'canvas', keys: ['d'], inside: true },
  addEvent: { group: 'canvas', keys: ['e'], inside: true },
  addBa: { group: 'canvas', keys: ['b'], inside: true },
  addOrganization: { group: 'canvas', keys: ['o'], inside: true },
  nextEvent: { group: 'canvas', keys: ['shift+e'] },
  asPicture: { group: 'canvas', keys: [] },
  asList: { group: 'canvas', keys: [] },
  lensBa: { group: 'canvas', keys: ['1'], inside: true },
  lensController: { group: 'canvas', keys: ['2'], inside: true },
  lensCategory: { group: 'canvas', keys: ['3'], inside: true },
  lensRisk: { group: 'canvas', keys: ['4'], inside: true },
  lensResponsibility: { group: 'canvas', keys: ['5'], inside: true },
  lensSignature: { group: 'canvas', keys: ['6'], inside: true },
  lensChange: { group: 'canvas', keys: ['7'], inside: true },
  lensLayer: { group: 'canvas', keys: ['8'], inside: true },
  palette: { group: 'frame', keys: ['mod+k'], whileTyping: true },
  keys: { group: 'frame', keys: ['?'] },
  copyLink: { group: 'frame', keys: ['mod+shift+c'] },
  print: { group: 'frame', keys: ['mod+p'], whileTyping: true },
  savePicture: { group: 'frame', keys: [] },
  nextRegion: { group: 'frame', keys: ['f6'], whileTyping: true },
  previousRegion: { group: 'frame', keys: ['shift+f6'], whileTyping: true },
  stepOut: { group: 'frame', keys: ['escape'], inside: true },
} as const satisfies Readonly<Record<string, CommandSpec>>

export type CommandId = keyof typeof commandSpecs

/** All commands in the order of the registry. */
export const commandIds = Object.keys(commandSpecs) as readonly CommandId[]

/** What is known about a command, with what it leaves out. */
export function commandSpec(id: CommandId): CommandSpec {
  return commandSpecs[id]
}

/** The commands that show the flow through a lens. */
export const lensCommands = {
  ba: 'lensBa',
  controller: 'lensController',
  category: 'lensCategory',
  risk: 'lensRisk',
  responsibility: 'lensResponsibility',
  signature: 'lensSignature',
  change: 'lensChange',
  layer: 'lensLayer',
} as const satisfies Readonly<Record<string, CommandId>>

/** The commands that go to a step of a model, by the name of its page. */
export const stepCommands = [
  'flow',
  'ba',
  'attributes',
  'risks',
  'responsibility',
  'agreement',
  'revisions',
  'history',
] as const satisfies readonly CommandId[]
