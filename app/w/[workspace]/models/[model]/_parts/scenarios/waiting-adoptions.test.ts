import { expect, test } from 'vitest'
import { mayAnswer, waitingAdoptions } from './waiting-adoptions.ts'

const me = { userId: 'mori', orgId: 'b' }
const asked = (status: string, askedBy: string, ...agreed: string[]) => ({
  status,
  askedBy,
  askedOrg: 'a',
  consents: agreed.map((orgId) => ({ orgId })),
})

test('[F-141] what waits was asked for by somebody else and not agreed to by one’s organisation', () => {
  const open = asked('open', 'takahashi', 'c')
  const others = [
    asked('accepted', 'takahashi'),
    asked('open', 'mori'),
    asked('open', 'takahashi', 'b'),
  ]
  expect(waitingAdoptions([...others, open], me)).toEqual([open])
})

test('[F-141] where organisations manage what is touched only they are waited for', () => {
  const open = asked('open', 'takahashi')
  expect(mayAnswer(open, [], me)).toBe(true)
  expect(mayAnswer(open, ['a'], me)).toBe(true)
  expect(mayAnswer(open, ['b', 'c'], me)).toBe(true)
  expect(mayAnswer(open, ['a', 'c'], me)).toBe(false)
})
