/** The address that people type: links that are sent to them begin with it. */
export class PublicAddress {
  constructor(readonly origin: string) {}
}
