/** Something asked of the words about a degree with its institution behind them, and the answer. */
interface Question {
  readonly about: string;
  readonly pattern: RegExp;
  readonly answer: boolean;
}

/**
 * The institution beside a record of education, folded. What is read of the record depends on it by these questions only, which are kept:
 * beside any other institution with the same answers the same is read.
 */
export class Institution {
  private readonly asked: Question[] = [];

  constructor(private readonly text: string) {}

  /** Whether the words about a degree, with the institution behind them, say so. */
  says(about: string, pattern: RegExp): boolean {
    const answer = pattern.test(`${about} ${this.text}`);
    this.asked.push({ about, pattern, answer });
    return answer;
  }

  /** Whether another institution, folded, answers as this one did. */
  isLike(text: string): boolean {
    for (const { about, pattern, answer } of this.asked) if (pattern.test(`${about} ${text}`) !== answer) return false;
    return true;
  }
}

/** Nothing is known of the institution. */
export function noInstitution(): Institution {
  return new Institution('');
}
