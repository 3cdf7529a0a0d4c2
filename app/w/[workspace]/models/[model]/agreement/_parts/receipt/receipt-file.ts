import type { Receipt } from './use-receipt.ts'

/** 受領書のファイル / the receipt as a file of its own: what suffices to show later, without us, that the act was taken (S-184). */
export function receiptFile(receipt: Receipt): { readonly name: string; readonly text: string } {
  const { t, signOffId, n, text, digest, docSeq, proof, log } = receipt
  const content = { t, signOffId, round: n, statement: text, digest, docSeq, proof, log }
  return {
    name: `yoriai-receipt-${n}-${digest.slice(0, 8)}.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
  }
}
