/** A control as OSCAL writes it, as far as tests need. */
export interface MadeControl {
  readonly id: string
  readonly title: string
  readonly [member: string]: unknown
}

/** A catalogue around these controls, in one group. */
export function madeCatalogue(controls: readonly MadeControl[], title = '見本の管理策集') {
  return {
    catalog: {
      uuid: '00000000-0000-4000-8000-000000000000',
      metadata: {
        title,
        version: '0.1',
        'last-modified': '2026-01-01T00:00:00Z',
        'oscal-version': '1.1.2',
      },
      groups: [{ id: 'xx', title: '見本', controls }],
    },
  }
}

/** One with lines, a parameter, guidance and an enhancement; every word is ours. */
export function madeControl(id: string): MadeControl {
  return {
    id,
    title: `見本 ${id}`,
    params: [
      { id: `${id}_prm_1`, label: '決めた間隔' },
      {
        id: `${id}_prm_2`,
        select: { choice: ['記録する', `{{ insert: param, ${id}_prm_1 }}で知らせる`] },
      },
    ],
    props: [
      { name: 'label', class: 'padded', value: 'XX-000' },
      { name: 'label', value: id.toUpperCase() },
    ],
    parts: [
      {
        id: `${id}_smt`,
        name: 'statement',
        parts: [
          {
            name: 'item',
            props: [{ name: 'label', value: 'a.' }],
            prose: `扉を{{ insert: param, ${id}_prm_1 }}ごとに確かめ、`,
            parts: [
              { name: 'item', props: [{ name: 'label', value: '1.' }], prose: '鍵を数える。' },
            ],
          },
          {
            name: 'item',
            props: [{ name: 'label', value: 'b.' }],
            prose: `違いを{{ insert: param, ${id}_prm_2 }}。`,
          },
        ],
      },
      {
        id: `${id}_gdn`,
        name: 'guidance',
        prose: `扉の見方は[${id}](#${id})に同じ。\n\n鍵は数える。`,
      },
      { id: `${id}_obj`, name: 'assessment-objective', prose: '読まれない。' },
    ],
    controls: [{ id: `${id}.1`, title: `見本の強化 ${id}`, parts: [] }],
  }
}

/** The text of a file with so many controls, twice as many with their enhancements, each with so much guidance that all of it has this size. */
export function madeFile(controls: number, characters: number): string {
  const each = '見'.repeat(Math.floor(characters / controls))
  const made = Array.from({ length: controls }, (_, i) => {
    const control = madeControl(`${familyOf(i)}-${(i % 900) + 1}`)
    return { ...control, parts: [{ name: 'guidance', prose: each }] }
  })
  return JSON.stringify(madeCatalogue(made))
}

function familyOf(i: number): string {
  return `x${String.fromCodePoint(97 + Math.floor(i / 900))}`
}
