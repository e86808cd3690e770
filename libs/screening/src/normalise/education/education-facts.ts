import type { Degree, DegreeLevel, EducationFacts, Flag, RequiredDegree, YesNoUnclear } from '../../applicant/facts';
import { FLAGS } from '../../applicant/flags';

const ORDER: readonly DegreeLevel[] = ['none', 'high_school', 'associate', 'bachelor', 'master', 'doctorate'];

/** What the degrees of an applicant come to. `isStated`: whether anything about education was found at all. */
export function educationFacts(degrees: readonly Degree[], isStated: boolean): EducationFacts {
  const completed = degrees.filter(({ completion }) => completion === 'completed');
  const inProgress = degrees.some(({ completion }) => completion === 'in_progress' || completion === 'final_year');
  return {
    level: highestLevel(degrees, completed, isStated),
    required: requiredOf(degrees, completed, isStated),
    inProgress,
    mastersEngineering: mastersOf(degrees),
    mba: completed.some(({ isMba }) => isMba) ? 'yes' : 'no',
    degrees,
    isStated,
    flags: [...doubts(degrees), ...missingField(completed)],
  };
}

function highestLevel(degrees: readonly Degree[], completed: readonly Degree[], isStated: boolean): DegreeLevel {
  const highest = Math.max(-1, ...completed.filter(({ kind }) => kind !== 'postgraduate_diploma').map(({ level }) => ORDER.indexOf(level)));
  if (highest >= 0) return ORDER[highest] ?? 'unclear';
  if (completed.some(({ kind }) => kind === 'postgraduate_diploma')) return 'bachelor';
  if (completed.length > 0 || degrees.some(isDoubtful)) return 'unclear';
  if (degrees.length === 0) return isStated ? 'none' : 'unclear';
  return degrees.every(({ level }) => level === 'master' || level === 'doctorate') ? 'unclear' : 'high_school';
}

function requiredOf(degrees: readonly Degree[], completed: readonly Degree[], isStated: boolean): RequiredDegree {
  const enough = completed.filter(
    ({ level, kind }) => kind !== 'postgraduate_diploma' && (level === 'bachelor' || level === 'master' || level === 'doctorate'),
  );
  const answers = enough.map(answerOf);
  if (answers.includes('yes')) return 'yes';
  if (answers.includes('adjacent')) return 'adjacent';
  if (answers.includes('unclear')) return 'unclear';
  if (answers.length > 0) return 'no';
  if (degrees.some(isOpen)) return 'unclear';
  return isStated ? 'no' : 'unclear';
}

function isOpen(degree: Degree): boolean {
  const { level, completion, fieldGroup, kind } = degree;
  if (isDoubtful(degree)) return true;
  if (kind === 'postgraduate_diploma') return completion === 'completed';
  if (completion === 'completed') return level === 'unclear' && fieldGroup !== 'business' && fieldGroup !== 'other';
  return (level === 'master' || level === 'doctorate') && completion !== 'not_completed';
}

function answerOf({ fieldGroup, field, isMba, kind }: Degree): RequiredDegree {
  if (isMba || kind === 'professional_doctorate') return 'no';
  if (fieldGroup === 'seed') return 'yes';
  if (fieldGroup === 'field_not_stated') return 'unclear';
  if (fieldGroup === 'quantitative_science' || fieldGroup === 'business') return 'no';
  if (fieldGroup === 'other') return field === null ? 'unclear' : 'no';
  return 'adjacent';
}

/** Not earned by study, or not accredited, as the text itself says: neither a yes nor a no. */
function isDoubtful({ completion }: Degree): boolean {
  return completion === 'unclear' || completion === 'contradicted';
}

/** A master's in engineering from an institution that is not accredited leaves the answer open. */
function mastersOf(degrees: readonly Degree[]): YesNoUnclear {
  const answers = degrees.flatMap(({ completion, mastersEngineering }): YesNoUnclear[] => {
    if (completion === 'completed') return [mastersEngineering];
    return completion === 'contradicted' && mastersEngineering === 'yes' ? ['unclear'] : [];
  });
  return anyOf(answers);
}

function anyOf(answers: readonly YesNoUnclear[]): YesNoUnclear {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unclear') ? 'unclear' : 'no';
}

function doubts(degrees: readonly Degree[]): readonly Flag[] {
  const doubted = degrees.find(isDoubtful);
  return doubted === undefined ? [] : [{ code: 'degree-doubtful', say: FLAGS['degree-doubtful'].say, quotes: doubted.quotes }];
}

function missingField(completed: readonly Degree[]): readonly Flag[] {
  const without = completed.find(
    (degree) =>
      degree.kind === 'degree' && degree.field === null && !degree.isMba && ORDER.indexOf(degree.level) >= ORDER.indexOf('bachelor'),
  );
  const isAnswered = completed.some((degree) => answerOf(degree) === 'yes');
  if (without === undefined || isAnswered) return [];
  return [{ code: 'degree-field-missing', say: FLAGS['degree-field-missing'].say, quotes: without.quotes }];
}
