/** What is refused about accounts, one class a meaning. The message says what happened and what to do next. */
export abstract class AccountRefusal extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** E-mail and password do not fit, or the account is disabled; which of them is not said. */
export class SignInRefused extends AccountRefusal {
  constructor() {
    super('E-mail or password is wrong. Check both, or ask an administrator for a new link.');
  }
}

/** Somebody who is signed in and changes the password does not know the one they have. They stay signed in. */
export class WrongPassword extends AccountRefusal {
  constructor() {
    super('The current password is wrong. Nothing was changed.');
  }
}

/** The link was used, has expired, or never existed. */
export class LinkRefused extends AccountRefusal {
  constructor() {
    super('This link is not valid any more. Ask an administrator for a new one.');
  }
}

/** Set-up is over: there is an administrator. */
export class AlreadySetUp extends AccountRefusal {
  constructor() {
    super('Plumbline is set up already. Sign in, or ask an administrator for an invitation.');
  }
}

/** There is an account with this address. */
export class EmailTaken extends AccountRefusal {
  constructor() {
    super('There is an account with this e-mail address already.');
  }
}

/** Somebody has to be able to let others in. */
export class LastAdministrator extends AccountRefusal {
  constructor() {
    super('This is the last administrator. Make somebody else an administrator first.');
  }
}

/** There is no such account, session or invitation. */
export class NoSuchAccount extends AccountRefusal {
  constructor(what: string) {
    super(`There is no such ${what}.`);
  }
}
