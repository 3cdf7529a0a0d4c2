import type { Model } from '../model.ts'
import { compareIds } from './flow-order.ts'

/** One device of the table of p15, first line of its maker or not. */
export interface CollectedLine {
  readonly device: string
  readonly vendor: string | undefined
  /** how many lines the maker's cell spans; 0 on its further lines */
  readonly vendorSpan: number
}

/** 製造・販売者 / 名称 / 収集データ: the devices by maker, in the order of the makers' names (p15; R-15.1). */
export function collectedData(model: Model): readonly CollectedLine[] {
  const devices = Object.keys(model.systems).filter((id) => model.systems[id]?.kind === 'device')
  const vendorOf = (id: string) => model.systems[id]?.vendor
  const nameOf = (vendor: string | undefined) =>
    vendor === undefined ? '\uffff' : (model.stakeholders[vendor]?.name.ja ?? '\uffff')
  const sorted = devices.toSorted((a, b) => {
    const [left, right] = [nameOf(vendorOf(a)), nameOf(vendorOf(b))]
    return left === right ? compareIds(a, b) : left < right ? -1 : 1
  })
  return sorted.map((device, i) => {
    const vendor = vendorOf(device)
    const isFirst = i === 0 || vendorOf(sorted[i - 1] ?? '') !== vendor
    const span = isFirst ? sorted.filter((id) => vendorOf(id) === vendor).length : 0
    return { device, vendor, vendorSpan: span }
  })
}
