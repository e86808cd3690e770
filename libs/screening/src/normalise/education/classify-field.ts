import type { FieldGroup } from '../../applicant/facts';

/** What the words of one field of study come to, and what the degree's own name says. */
export interface FieldContext {
  /** B.E., B.Tech, Dipl.-Ing. and the like: "textile technology" under them is engineering. */
  readonly isEngineeringDegree: boolean;
  readonly isSouthAsian: boolean;
}

type Meanings = ReadonlySet<string>;

const OTHER_ENGINEERING = ['aerospace', 'automotive', 'electronics', 'instrumentation', 'civil'] as const;
/** Qualities of engineering that are no field of study by themselves, or another one; `special` is none at all. */
const ONLY_WITH_ENGINEERING = [
  'communication',
  'construction',
  'aviation',
  'chemical',
  'materials',
  'petroleum',
  'computer',
  'quantitative',
  'design',
] as const;

/** The group of the degree matrix that a field of study falls into; null where its words name none. */
export function classifyField(meanings: Meanings, context: FieldContext): FieldGroup | null {
  if (meanings.has('humanities') && !meanings.has('engineering')) return 'other';
  if (meanings.has('wirtschaftsingenieur')) return 'seed';
  if (isEngineeringTechnology(meanings, context)) return 'engineering_technology';
  return (
    seedGroup(meanings, context) ??
    softwareGroup(meanings, context) ??
    closeGroup(meanings, context) ??
    otherEngineering(meanings, context) ??
    outside(meanings, context)
  );
}

function isEngineeringTechnology(meanings: Meanings, { isEngineeringDegree }: FieldContext): boolean {
  if (!meanings.has('technology') || isEngineeringDegree || meanings.has('software')) return false;
  return hasAny(meanings, [
    'engineering',
    'mechanical',
    'electrical',
    'industrial',
    'production',
    'manufacturing',
    'electromechanical',
    'mechatronics',
    ...OTHER_ENGINEERING,
    'aviation',
    'construction',
    'telecom',
    'chemical',
    'materials',
  ]);
}

function seedGroup(meanings: Meanings, context: FieldContext): FieldGroup | null {
  if (meanings.has('ece')) return context.isSouthAsian ? 'other_engineering' : 'seed';
  if (hasAny(meanings, ['mechanical', 'electromechanical', 'electrical'])) return 'seed';
  const isEngineering = meanings.has('engineering') || context.isEngineeringDegree;
  if (meanings.has('industrial')) return industrialGroup(meanings, isEngineering);
  if (!hasAny(meanings, ['production', 'manufacturing'])) return null;
  return (meanings.has('management') || meanings.has('business')) && !isEngineering ? 'business' : 'seed';
}

function industrialGroup(meanings: Meanings, isEngineering: boolean): FieldGroup {
  if (meanings.has('industrial management') && !meanings.has('industrial engineering')) return 'close_engineering';
  if (isEngineering) return 'seed';
  if (meanings.has('mechatronics')) return 'close_engineering';
  if (meanings.has('electronics')) return 'other_engineering';
  if (meanings.has('petroleum')) return 'engineering_technology';
  if (hasAny(meanings, ['design', 'quantitative'])) return 'other';
  return meanings.has('management') ? 'close_engineering' : 'seed';
}

function softwareGroup(meanings: Meanings, { isEngineeringDegree }: FieldContext): FieldGroup | null {
  const isEngineering = meanings.has('engineering') || isEngineeringDegree;
  if (meanings.has('software')) return isEngineering ? 'software_engineering' : 'quantitative_science';
  if (!meanings.has('computer')) return null;
  if (meanings.has('science')) return isEngineering ? 'software_engineering' : 'quantitative_science';
  return isEngineering ? 'other_engineering' : 'quantitative_science';
}

function closeGroup(meanings: Meanings, { isEngineeringDegree }: FieldContext): FieldGroup | null {
  if (meanings.has('mechatronics')) return isOfBusiness(meanings) ? 'business' : 'close_engineering';
  if (meanings.has('operations') && meanings.has('research')) return 'close_engineering';
  if (meanings.has('systems') && (meanings.has('engineering') || isEngineeringDegree)) return 'close_engineering';
  if (!meanings.has('engineering')) return null;
  return hasAny(meanings, ['management', 'business']) && !hasAny(meanings, [...OTHER_ENGINEERING, ...ONLY_WITH_ENGINEERING])
    ? 'close_engineering'
    : null;
}

/** "Marketing automation". */
function isOfBusiness(meanings: Meanings): boolean {
  return meanings.has('business') && !meanings.has('engineering');
}

function otherEngineering(meanings: Meanings, { isEngineeringDegree }: FieldContext): FieldGroup | null {
  if (isScienceOfFlight(meanings)) return 'other';
  if (hasAny(meanings, OTHER_ENGINEERING)) return 'other_engineering';
  if (!hasAny(meanings, [...ONLY_WITH_ENGINEERING, 'special', 'telecom'])) return null;
  return meanings.has('engineering') || isEngineeringDegree ? 'other_engineering' : null;
}

/** "Aeronautical science" trains pilots, "aerospace management" managers. */
function isScienceOfFlight(meanings: Meanings): boolean {
  return meanings.has('aerospace') && hasAny(meanings, ['science', 'management', 'business']) && !meanings.has('engineering');
}

function outside(meanings: Meanings, { isEngineeringDegree }: FieldContext): FieldGroup | null {
  if (meanings.has('engineering')) return 'field_not_stated';
  if (meanings.has('quantitative')) return 'quantitative_science';
  if (meanings.has('other science')) return 'other';
  if (hasAny(meanings, ['business', 'management', 'operations'])) return 'business';
  if (hasAny(meanings, [...ONLY_WITH_ENGINEERING, 'research'])) return 'other';
  return isEngineeringDegree && meanings.has('technology') ? 'field_not_stated' : null;
}

function hasAny(meanings: Meanings, some: readonly string[]): boolean {
  return some.some((meaning) => meanings.has(meaning));
}
