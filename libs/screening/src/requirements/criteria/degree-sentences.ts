import type { Degree, EducationFacts } from '../../applicant/facts';

const LEVELS = {
  none: 'course',
  high_school: 'school or trade certificate',
  associate: 'associate degree or diploma',
  bachelor: "bachelor's degree",
  master: "master's degree",
  doctorate: 'doctorate',
  unclear: 'degree whose level is not stated',
} as const;

const ORDER: readonly Degree['level'][] = ['unclear', 'none', 'high_school', 'associate', 'bachelor', 'master', 'doctorate'];

/** A degree in plain words: "bachelor's degree in Mechanical Engineering", "MBA". */
export function nameOfDegree({ level, field, isMba, kind }: Degree): string {
  if (isMba) return 'MBA';
  const name = kind === 'postgraduate_diploma' ? 'postgraduate diploma' : LEVELS[level];
  return field === null ? name : `${name} in ${field.replace(/\s+/gu, ' ')}`;
}

/** The highest of some degrees, the first of equals; null where there is none. */
function highestOf(degrees: readonly Degree[]): Degree | null {
  let highest: Degree | null = null;
  for (const degree of degrees) if (highest === null || ORDER.indexOf(degree.level) > ORDER.indexOf(highest.level)) highest = degree;
  return highest;
}

/**
 * What the sentence about the required degree speaks of where nothing earned points: where the answer is unclear the degree that leaves
 * it open, else the highest completed degree, else the first named.
 */
export function spokenOf({ degrees, required }: EducationFacts): Degree | null {
  const completed = degrees.filter(({ completion }) => completion === 'completed');
  const open = required === 'unclear' ? degrees.find(isOpen) : undefined;
  return open ?? highestOf(completed) ?? degrees[0] ?? null;
}

function isOpen(degree: Degree): boolean {
  const isHigh = ORDER.indexOf(degree.level) >= ORDER.indexOf('bachelor');
  if (degree.completion === 'completed') return degree.level === 'unclear' || (isHigh && isWithoutField(degree));
  return degree.completion === 'unclear' || isRunningAboveBachelor(degree);
}

function isRunningAboveBachelor({ level, completion }: Degree): boolean {
  return (level === 'master' || level === 'doctorate') && (completion === 'in_progress' || completion === 'final_year');
}

/** Why there are no points for the required degree, one sentence. */
export function whyNoDegree(education: EducationFacts): string {
  const degree = spokenOf(education);
  if (degree === null) {
    return education.isStated
      ? 'What is said of education names no degree.'
      : 'We did not find anything about education: that is unknown, not a no.';
  }
  const name = nameOfDegree(degree);
  if (degree.completion === 'not_completed') return `The studies for ${article(name)} were not finished.`;
  if (degree.completion === 'unclear') return `The text itself says that the ${name} was not earned by study.`;
  if (degree.level === 'unclear') return `The text names a field of study${inField(degree)}, but no degree.`;
  if (education.required === 'unclear' && isRunningAboveBachelor(degree))
    return `${capital(article(name))} is under way; no degree below it is named.`;
  if (degree.completion !== 'completed') return `${capital(article(name))} is under way, which is not in engineering.`;
  if (degree.level === 'high_school' || degree.level === 'none') return `The highest completed education named is ${article(name)}.`;
  const completed = capital(article(`completed ${name}`));
  return isWithoutField(degree) ? `${completed} is named without its field.` : `${completed} is named, which is not in engineering.`;
}

function isWithoutField({ fieldGroup, field, isMba }: Degree): boolean {
  return fieldGroup === 'other' && field === null && !isMba;
}

function inField({ field }: Degree): string {
  return field === null ? '' : ` (${field.replace(/\s+/gu, ' ')})`;
}

/** What a degree that earned points shows, one sentence. `degrees`: all that are named; a bachelor's below a master's may be inferred. */
export function whatDegreeShows(degree: Degree, degrees: readonly Degree[]): string {
  const name = nameOfDegree(degree);
  if (degree.completion === 'contradicted')
    return `A completed ${name}, from an institution that the text itself calls not accredited: half the points.`;
  if (degree.completion === 'final_year') return `${capital(article(name))} is to be finished within a year.`;
  if (degree.completion === 'in_progress') return `${capital(article(name))} is under way, not finished yet.`;
  if (degree.level === 'associate') return `A completed ${name}; the job asks for a bachelor's degree.`;
  if (degree.fieldGroup === 'seed') return `A completed ${name}, a field that the job asks for${inferred(degree, degrees)}.`;
  if (degree.fieldGroup === 'field_not_stated') return `A completed ${name}, an engineering degree whose branch is not stated.`;
  return `A completed ${name}, close to the fields that the job asks for.`;
}

function inferred({ level }: Degree, degrees: readonly Degree[]): string {
  const isHigher = level === 'master' || level === 'doctorate';
  return isHigher && !degrees.some((it) => it.level === 'bachelor') ? "; the bachelor's degree below it is inferred" : '';
}

/** The words with "a" or "an" before them. */
export function article(words: string): string {
  return /^(?:[aeiou]|mba)/iu.test(words) ? `an ${words}` : `a ${words}`;
}

/** The words with a capital at the beginning. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
