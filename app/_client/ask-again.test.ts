import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { askAgain } from './ask-again.ts'

/** A question that is on the screen, and its answers as they are given. */
function asked() {
  const queries = new QueryClient()
  const waiting: ((answer: string) => void)[] = []
  const observer = new QueryObserver(queries, {
    queryKey: ['setting'],
    queryFn: async () => await new Promise<string>((resolve) => waiting.push(resolve)),
  })
  const leave = observer.subscribe(() => {})
  return {
    queries,
    waiting,
    answer: (text: string) => must(waiting.shift(), 'a question')(text),
    shown: () => observer.getCurrentResult().data,
    leave,
  }
}

test('[F-243] an answer that was on its way when the news came is asked for once more', async () => {
  const { queries, waiting, answer, shown, leave } = asked()
  const again = askAgain(queries, { queryKey: ['setting'] })
  answer('as it was')
  await expect.poll(() => waiting.length).toBe(1)
  answer('as it is')
  await again
  expect(shown()).toBe('as it is')
  expect(waiting).toHaveLength(0)
  leave()
})

test('[F-243] what is shown already is asked for once, and what nobody has asked for not at all', async () => {
  const { queries, waiting, answer, shown, leave } = asked()
  answer('as it was')
  await expect.poll(shown).toBe('as it was')
  const again = askAgain(queries, { queryKey: ['setting'] })
  answer('as it is')
  await again
  expect(shown()).toBe('as it is')
  await askAgain(queries, { queryKey: ['other'] })
  expect(waiting).toHaveLength(0)
  leave()
})
