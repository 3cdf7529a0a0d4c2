/** How a risk is called where there is room for few letters: its id, or the end of an id nobody would read. */
export function riskMark(id: string): string {
  return (id.length <= 8 ? id : id.slice(-5)).toUpperCase()
}
