import { expect, test } from 'vitest'
import { spokenState } from './spoken-state.ts'

const words = {
  selected: '選択中',
  selectedBy: (names: string) => `${names}が選択中`,
  separator: '、',
}

test('[P-91] a screen reader is told what is selected here, and by whom else', () => {
  const plain = { tells: 'データ 健診結果', isSelected: false, others: [], words }
  expect(spokenState(plain)).toBe('データ 健診結果')
  expect(spokenState({ ...plain, isSelected: true })).toBe('データ 健診結果、選択中')
  expect(
    spokenState({ ...plain, lens: '場 2', isSelected: true, others: ['森', '鈴木', '森'] }),
  ).toBe('データ 健診結果、場 2、選択中、森、鈴木が選択中')
})
