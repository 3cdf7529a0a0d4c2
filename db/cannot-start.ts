/** Something about the machine or the configuration keeps us from starting. The message is one sentence for the operator. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
