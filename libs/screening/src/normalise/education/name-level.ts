import {
  APPLIED_SCIENCES_HINT,
  CZECH_HINT,
  DANISH_HINT,
  FRENCH_CANADA_HINT,
  ITALIAN_HINT,
  SWEDISH_HINT,
  UNIVERSITY_HINT,
} from '../../vocabulary/education/education-words';
import type { DegreeLevel, YesNoUnclear } from '../../applicant/facts';
import type { DegreeName } from '../../vocabulary/education/degree-names';
import type { NamedDegree } from './find-degree-names';

/** Whether the words around a degree say so. */
export type Says = (pattern: RegExp) => boolean;

/** The level that a degree's name has at its institution and in its country, and whether the name itself is an engineering master's. */
export interface NameLevel {
  readonly level: DegreeLevel;
  readonly mastersEngineering: YesNoUnclear;
}

/** Dipl.-Ing., Ing. and diploma say no level alone: the words around them (folded) do, or the country that any word of the record tells. */
export function levelOfName({ name, phrase }: NamedDegree, says: Says, record: () => string): NameLevel {
  if (name.depends === 'diploma') return plain(diplomaLevel(says, record()));
  if (name.depends !== 'none') return DEPENDENT[name.depends](says);
  const isMasters = name.isEngineering && (name.level === 'master' || name.level === 'doctorate');
  return {
    level: phrase === 'laurea' && says(/magistrale|specialistica|ciclo unico/u) ? 'master' : name.level,
    mastersEngineering: isMasters ? 'yes' : 'no',
  };
}

const DEPENDENT: Readonly<Record<Exclude<DegreeName['depends'], 'none' | 'diploma'>, (says: Says) => NameLevel>> = {
  'dipl-ing': diplomIngenieur,
  diplom: (says) => plain(says(APPLIED_SCIENCES_HINT) ? 'bachelor' : 'master'),
  ing: (says) => (says(CZECH_HINT) ? { level: 'master', mastersEngineering: 'yes' } : plain('bachelor')),
  kandidat: (says) => plain(kandidatLevel(says)),
  baccalaureat: (says) => plain(says(FRENCH_CANADA_HINT) ? 'bachelor' : 'high_school'),
};

/** The kandidat is the first degree in Sweden and the second in Denmark. */
function kandidatLevel(says: Says): DegreeLevel {
  if (says(DANISH_HINT)) return 'master';
  return says(SWEDISH_HINT) ? 'bachelor' : 'unclear';
}

function diplomaLevel(says: Says, record: string): DegreeLevel {
  return says(/baccalaureate|school/u) || ITALIAN_HINT.test(record) ? 'high_school' : 'associate';
}

function plain(level: DegreeLevel): NameLevel {
  return { level, mastersEngineering: 'no' };
}

function diplomIngenieur(says: Says): NameLevel {
  if (says(APPLIED_SCIENCES_HINT)) return { level: 'bachelor', mastersEngineering: 'no' };
  if (says(UNIVERSITY_HINT)) return { level: 'master', mastersEngineering: 'yes' };
  return { level: 'bachelor', mastersEngineering: 'unclear' };
}
