/**
 * The demands of the framework that are a MUST for us, by page of the deck: `R-<page>.<n>`. The list is data of the test itself, so
 * that a demand cannot vanish by being deleted from the table in lib/model/SPEC.md.
 */
export const frameworkMusts: readonly string[] = `
  R-1.1 R-1.2 R-1.3 R-2.1 R-2.2 R-2.3 R-3.1 R-3.2 R-3.3 R-3.4 R-3.5
  R-4.1 R-4.2 R-4.3 R-4.4 R-4.5 R-4.6 R-4.7 R-4.8 R-5.1 R-5.2 R-5.3
  R-6.1 R-6.2 R-6.3 R-6.4 R-6.5 R-6.6 R-6.7 R-7.1 R-7.2 R-7.3 R-7.5
  R-8.1 R-8.2 R-8.3 R-8.4 R-8.5 R-9.1 R-9.2 R-9.3 R-9.4
  R-10.1 R-10.2 R-10.3 R-10.4 R-10.5 R-10.6 R-11.1 R-11.2 R-11.4 R-12.1 R-13.1
  R-15.1 R-15.2 R-16.1 R-17.1 R-17.2 R-18.1 R-19.1 R-19.2 R-20.1 R-21.1 R-22.1
  R-23.1 R-23.2 R-24.1 R-24.2 R-24.3
`
  .trim()
  .split(/\s+/)
