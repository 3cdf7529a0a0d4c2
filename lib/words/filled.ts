import { isolate } from './isolate.ts'

/** A message of an area that is taken in where it is shown, with its `{names}` filled in; what was typed is set apart (W-21). */
export function filled(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replaceAll(/\{(\w+)\}/gu, (all, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return value === undefined ? all : isolate(String(value))
  })
}
