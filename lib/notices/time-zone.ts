import { usualSetting } from './setting.ts'

/** Whether a text names a time zone (IANA). */
export function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false // not a name of a zone, or of one nobody here knows
  }
}

/** The minute of the day (0 to 1439) of moments (milliseconds since 1970) in a zone; in Japan's where the zone is not known any more. */
export function minuteOfDayIn(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: isTimeZone(timeZone) ? timeZone : usualSetting.timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (moment) => {
    const [hour = 0, minute = 0] = format.format(moment).split(':').map(Number)
    return hour * 60 + minute
  }
}
