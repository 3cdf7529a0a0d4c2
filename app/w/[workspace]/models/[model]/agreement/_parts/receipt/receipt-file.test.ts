import { expect, test } from 'vitest'
import { sha256Hex } from '#db/hash.ts'
import { receiptFile } from './receipt-file.ts'
import type { Receipt } from './use-receipt.ts'

test('[F-208] the file of a receipt holds the statement to the letter, so that its digest can be worked out again, and the place on the trail', () => {
  const text = '{"t":"yoriai.signoff/2","reason":"暗号化の後"}'
  const receipt = {
    t: 'yoriai.receipt/1',
    signOffId: 's1',
    n: 3,
    text,
    digest: sha256Hex(text),
    docSeq: 12,
    proof: null,
    holds: null,
    log: { idx: 7, hash: 'a'.repeat(64) },
  } as unknown as Receipt
  const file = receiptFile(receipt)
  expect(file.name).toBe(`yoriai-receipt-3-${receipt.digest.slice(0, 8)}.json`)
  const read = JSON.parse(file.text) as Record<string, unknown>
  expect(sha256Hex(String(read['statement']))).toBe(read['digest'])
  expect(read).toMatchObject({ round: 3, docSeq: 12, log: receipt.log })
  expect(file.text).not.toContain('holds')
})

test('[F-155] the file says in whose place it was signed, inside what was signed', () => {
  const text = '{"t":"yoriai.signoff/2","signer":"hayashi","deputy_for":"sato"}'
  const receipt = { n: 3, text, digest: sha256Hex(text) } as unknown as Receipt
  const read = JSON.parse(receiptFile(receipt).text) as Record<string, string>
  expect(JSON.parse(read['statement'] ?? '')).toMatchObject({ deputy_for: 'sato' })
})
