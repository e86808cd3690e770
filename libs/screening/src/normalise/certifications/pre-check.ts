/** Whether a text can name a credential at all. */
export function mayNameCredential(text: string): boolean {
  return text.length > 1;
}
