import { expect, test } from 'vitest'
import { sameOrganizations } from './same-organization.ts'

const party = (id: string, ja: string, en?: string) => ({
  id,
  name: en === undefined ? { ja } : { ja, en },
})
const org = (id: string, ja: string, en?: string, short = id) => ({
  ...party(id, ja, en),
  short: { ja: short },
})
const matched = (...input: Parameters<typeof sameOrganizations>) =>
  Object.fromEntries(sameOrganizations(...input))

test('[S-27] a stakeholder is offered as the organisation that is called the same, whatever the form of the company, spaces and width', () => {
  expect(matched([party('A', 'Ａ社')], [org('1', 'A社')])).toEqual({ A: '1' })
  expect(matched([party('A', 'みらい 電力')], [org('1', '株式会社みらい電力')])).toEqual({ A: '1' })
  expect(matched([party('A', '（株）みらい電力')], [org('1', 'みらい電力株式会社')])).toEqual({
    A: '1',
  })
  const english = [org('1', '未来電力', 'Mirai Power Co., Ltd.')]
  expect(matched([party('A', 'みらい', 'MIRAI POWER')], english)).toEqual({ A: '1' })
  expect(matched([party('A', 'PF')], [org('1', 'プラットフォーム', undefined, 'PF')])).toEqual({
    A: '1',
  })
})

test('[S-27] what could be two, and what is called otherwise, is left to people', () => {
  expect(matched([party('A', 'A社')], [org('1', 'A社'), org('2', '株式会社A社')])).toEqual({})
  expect(matched([party('A', 'A社'), party('B', 'A 社')], [org('1', 'A社')])).toEqual({})
  expect(matched([party('A', '株式会社')], [org('1', '有限会社')])).toEqual({})
  expect(matched([party('A', 'みらい電力')], [org('1', 'みらい')])).toEqual({})
})
