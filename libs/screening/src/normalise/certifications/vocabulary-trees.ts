import { BELTS } from '../../vocabulary/certifications/belts';
import { CREDENTIALS, type Credential, type Guard } from '../../vocabulary/certifications/credentials';
import { CUES, type Cue } from '../../vocabulary/certifications/cues';
import { CPIM_MODULES } from '../../vocabulary/certifications/modules';
import { HEADINGS, ISSUERS, NEUTRAL, OTHER_HEADINGS } from '../../vocabulary/certifications/words';
import { CUE, type CueSet } from './cue-set';
import { PhraseTree } from './phrases';

/** What an alias stands for: a credential, or one module of CPIM's old exam. */
export interface Alias {
  readonly credential: Credential;
  readonly guard: Guard;
  readonly module: string | null;
  readonly words: number;
}

/** Short and other spellings of the words of a name. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['mgmt', 'management'],
  ['mgt', 'management'],
  ['mgr', 'manager'],
  ['organisational', 'organizational'],
  ['org', 'organizational'],
  ['prod', 'production'],
  ['inv', 'inventory'],
  ['mfg', 'manufacturing'],
  ['engr', 'engineer'],
  ['cert', 'certified'],
  ['prof', 'professional'],
  ['proj', 'project'],
]);

const ALL: readonly Credential[] = [...CREDENTIALS, ...BELTS];

/** Every credential by its code. */
export const CREDENTIAL_BY_CODE: ReadonlyMap<string, Credential> = new Map(ALL.map((credential) => [credential.code, credential]));

function addGuarded(tree: PhraseTree<Alias>, credential: Credential): void {
  const guards: readonly Guard[] = ['capitals', 'asq', 'apics', 'ism', 'lean', 'belt', 'manager', 'exam', 'title', 'intern'];
  for (const guard of guards) {
    for (const phrase of credential.guarded?.[guard] ?? [])
      tree.add(phrase, { credential, guard, module: null, words: phrase.split(' ').length });
  }
}

function aliasTree(): PhraseTree<Alias> {
  const tree = new PhraseTree<Alias>(true, SPELLINGS);
  for (const credential of ALL) {
    for (const phrase of credential.aliases) tree.add(phrase, { credential, guard: 'none', module: null, words: phrase.split(' ').length });
    addGuarded(tree, credential);
    if (credential.code !== 'CPIM') continue;
    for (const [module, phrases] of CPIM_MODULES) {
      for (const phrase of phrases) tree.add(phrase, { credential, guard: 'none', module, words: phrase.split(' ').length });
    }
  }
  return tree;
}

const CUE_NAMES: readonly Cue[] = [
  ...(['negation', 'wish', 'advert', 'other', 'progress', 'training', 'failed', 'expired', 'award', 'noun'] as const),
  ...([
    'renewed',
    'start',
    'end',
    'open',
    'remaining',
    'passed',
    'instructor',
    'number',
    'over',
    'subject',
    'role',
    'likeness',
    'doubt',
    'ticked',
    'unticked',
  ] as const),
];

function cueTree(): PhraseTree<CueSet> {
  const tree = new PhraseTree<CueSet>(false);
  for (const cue of CUE_NAMES) {
    for (const phrase of new Set((CUES[cue] ?? '').split('|'))) if (phrase !== '') tree.add(phrase, CUE[cue]);
  }
  for (const phrase of `${ISSUERS}|${NEUTRAL}|${HEADINGS}`.split('|')) tree.add(phrase, CUE.known);
  tree.complete();
  return tree;
}

export const ALIASES = aliasTree();
export const CUE_PHRASES = cueTree();
export const CERTIFICATION_HEADINGS: ReadonlySet<string> = new Set(HEADINGS.split('|').flatMap((phrase) => phrase.split(' ')));
export const SECTION_HEADINGS: ReadonlySet<string> = new Set(OTHER_HEADINGS.split('|'));
