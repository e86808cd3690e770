import {
  APPLIED_SCIENCES_HINT,
  CZECH_HINT,
  FRENCH_CANADA_HINT,
  ITALIAN_HINT,
  UNIVERSITY_HINT,
} from '../../vocabulary/education/education-words';
import type { DegreeLevel, YesNoUnclear } from '../../applicant/facts';
import type { DegreeName } from '../../vocabulary/education/degree-names';
import type { NamedDegree } from './find-degree-names';

/** The level that a degree's name has at its institution and in its country, and whether the name itself is an engineering master's. */
export interface NameLevel {
  readonly level: DegreeLevel;
  readonly mastersEngineering: YesNoUnclear;
}

/** Dipl.-Ing., Ing. and diploma say no level alone: the words around them (folded) do, or the country that any word of the record tells. */
export function levelOfName({ name, phrase }: NamedDegree, around: string, record: () => string): NameLevel {
  if (name.depends === 'diploma') return plain(diplomaLevel(around, record()));
  if (name.depends !== 'none') return DEPENDENT[name.depends](around);
  const isMasters = name.isEngineering && (name.level === 'master' || name.level === 'doctorate');
  return {
    level: phrase === 'laurea' && /magistrale|specialistica|ciclo unico/u.test(around) ? 'master' : name.level,
    mastersEngineering: isMasters ? 'yes' : 'no',
  };
}

const DEPENDENT: Readonly<Record<Exclude<DegreeName['depends'], 'none' | 'diploma'>, (around: string) => NameLevel>> = {
  'dipl-ing': diplomIngenieur,
  diplom: (around) => plain(APPLIED_SCIENCES_HINT.test(around) ? 'bachelor' : 'master'),
  ing: (around) => (CZECH_HINT.test(around) ? { level: 'master', mastersEngineering: 'yes' } : plain('bachelor')),
  baccalaureat: (around) => plain(FRENCH_CANADA_HINT.test(around) ? 'bachelor' : 'high_school'),
};

function diplomaLevel(around: string, record: string): DegreeLevel {
  return /baccalaureate|school/u.test(around) || ITALIAN_HINT.test(record) ? 'high_school' : 'associate';
}

function plain(level: DegreeLevel): NameLevel {
  return { level, mastersEngineering: 'no' };
}

function diplomIngenieur(around: string): NameLevel {
  if (APPLIED_SCIENCES_HINT.test(around)) return { level: 'bachelor', mastersEngineering: 'no' };
  if (UNIVERSITY_HINT.test(around)) return { level: 'master', mastersEngineering: 'yes' };
  return { level: 'bachelor', mastersEngineering: 'unclear' };
}
