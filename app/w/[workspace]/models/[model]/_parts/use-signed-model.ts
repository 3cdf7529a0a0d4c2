'use client'
import type { Model } from '#lib/model/model.ts'
import { useChangeBase } from '../flow/_parts/lens/use-change-base.ts'
import { useAgreementBehind } from './agreement-status.tsx'

/** The model as it was when something of it was last signed; `undefined`: nothing was, or it has not come yet. */
export function useSignedModel(): Model | undefined {
  const signOffs = useAgreementBehind()?.signOffs ?? []
  const isSigned = signOffs.some((one) => one.intent === 'approve' && one.docSeq > 0)
  const { before } = useChangeBase(isSigned, signOffs)
  return isSigned ? before : undefined
}
