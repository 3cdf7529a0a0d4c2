/**
 * 管理策の番号 / a number of SP 800-53 as references write it (`AC-2`, `AC-2(1)`), from how people, labels and ids of OSCAL write it (`ac-2.1`,
 * `AC-02(01)`, `AC-2 (1)`); anything else as it is, without the space around it (OC-2).
 */
export function controlIdOf(written: string): string {
  const plain = written.trim()
  if (plain.length > most) return plain
  const found = /^([a-z]{2})-(\d{1,3})(?:\.(\d{1,3})| ?\((\d{1,3})\))?$/iu.exec(
    plain.normalize('NFKC'),
  )
  if (found === null) return plain
  const [, family = '', number, dotted, bracketed] = found
  const base = `${family.toUpperCase()}-${Number(number)}`
  const enhancement = dotted ?? bracketed
  return enhancement === undefined ? base : `${base}(${Number(enhancement)})`
}

/** No number is longer. */
const most = 40
