/** Plumbline cannot start like this. The message is a sentence for the person at the terminal: what is wrong, and what to set. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
