/** What the house will not do, one class a meaning. The message says what happened and what to do next. */
export abstract class ImportRefusal extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** There is no such opening or import. */
export class NotThere extends ImportRefusal {}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The very same file is in this opening already. */
export class SameFileAlready extends ImportRefusal {
  constructor(readonly earlier: { readonly id: string; readonly fileName: string; readonly createdAt: Date }) {
    super(
      `This very file was imported into this opening before, on ${DAY.format(earlier.createdAt)}. Open that import, or choose “Import anyway”.`,
    );
  }
}

/** More bytes than the installation takes. */
export class UploadTooLarge extends ImportRefusal {
  constructor(readonly limitBytes: number) {
    super(
      `The file is larger than ${limitBytes.toLocaleString('en')} bytes, which is the limit here. Split it, or ask your administrator.`,
    );
  }
}

/** The upload broke off, or held nothing. */
export class UploadIncomplete extends ImportRefusal {}

/** A closed opening takes no applicants. */
export class OpeningClosed extends ImportRefusal {
  constructor() {
    super('This opening is closed. Open it again before you import applicants.');
  }
}

/** The import is not in a state in which this can be done. */
export class NotNow extends ImportRefusal {}
