import { foldLetters } from './fold-letters';

/** What the part of a résumé under a heading is about. */
export type SectionKind = 'education' | 'work' | 'other';

/** A part of a long text, from below its heading to the next heading. */
export interface Section {
  readonly kind: SectionKind;
  readonly start: number;
  readonly end: number;
}

const EDUCATION =
  /^(?:academic|educational?|education and training|professional education|formal)?\s*(?:education|educational background|education(?:al)? (?:details|qualifications?|history|summary|profile)|education (?:and|&|\/) \w+(?: \w+)?|academics?|academic (?:background|qualifications?|details|history|profile|credentials?)|qualifications?|studies|degrees?|ausbildung|bildung|bildungsweg|studium|schulbildung|formation|formations|etudes|formacion(?: academica)?|educacion|estudios|formacao(?: academica)?|educacao|formazione|istruzione|opleiding(?:en)?|utbildning|uddannelse|utdanning|koulutus|wyksztalcenie|vzdelani|egitim|ogrenim|scholastic(?:s| record)?|schooling|schools?(?: attended)?|studies and training|学歴|学历|學歷|教育背景|教育经历|教育經歷|학력|학력사항)\s*[:：]?$/u;
const WORK =
  /^(?:internships?|internships? (?:experiences?|history)|internships? (?:and|&) (?:\w+ )?experiences?|co-?ops?|(?:professional|work|working|employment|relevant|job|career|industrial|industry|related|military|teaching|additional|project|other|practical|internship|engineering|manufacturing|production|previous|prior|past|selected|management|technical|international)?\s*(?:work )?(?:experiences?|history|employment|background|record|chronology)(?: (?:details|summary|and \w+|history))?|(?:employment|work|career) (?:&|and|\/) (?:\w+ )?(?:experience|history|employment)|company details|positions? held|berufserfahrung|praktika|praktikum|stages|stages en entreprise|practicas|estagios|tirocini|tirocinio|werdegang|beruflicher werdegang|experience professionnelle|experiences professionnelles|experiencia(?: laboral| profesional)?|experiencia profissional|esperienz[ae](?: lavorativ[ae]| professional[ei])?|werkervaring|arbetslivserfarenhet|erhvervserfaring|arbeidserfaring|tyokokemus|doswiadczenie(?: zawodowe)?|pracovni zkusenosti|is deneyimi|deneyim|職歴|职务经历|職務経歴|工作经历|工作經歷|工作经验|경력|경력사항|실무경력)\s*[:：]?$/u;
const OTHER =
  /^(?:skills?|(?:technical|core|key|additional|computer|professional|personal|software|it|hard|soft|skill) (?:skills?|competenc\w+|strengths?|qualifications|highlights|proficienc\w+|expertise|details|summary|profile|strengths|information|affiliations|development|memberships|associations|organizations|projects)(?: .{0,24})?|skill highlights|highlights|summary(?: of .{0,24})?|objective|career objective|profile|executive (?:profile|summary)|about me|accomplishments?|achievements?|awards?(?: .{0,20})?|honors?(?: .{0,20})?|certifications?(?: .{0,24})?|certificates?|licenses?(?: .{0,24})?|languages?|interests?|hobbies|affiliations?|memberships?|publications?|presentations?|projects?|references?|training(?:s| .{0,24})?|courses?(?:work)?|organizations?|activities(?: .{0,24})?|extracurricular.{0,20}|volunteer.{0,24}|military(?: service)?|patents?|strengths?|personal (?:details|information|profile|data|interests)|declaration|additional information|qualifications summary|kenntnisse|zertifikate|sprachen|competences|langues|certificados|idiomas|habilidades|competenze|lingue|vaardigheden|umiejetnosci|professional affiliations|interest|software|tools|core qualifications|summary of qualifications|areas of expertise|expertise|community service|responsibilities|key responsibilities|contact|資格|スキル|自己pr|技能|证书|專長|자격증|기술|보유기술)\s*[:：]?$/u;

/** Headings that stand among the jobs of a work history as often as after it. */
const WITHIN_WORK =
  /^(?:(?:key )?responsibilities|achievements?|accomplishments?|projects?|tools|software|contact|training|presentations?|activities)\s*:?$/u;

const LONGEST_HEADING = 44;
/** From here on letters are signs of which two make a word. */
const FIRST_UNSPACED = 0x3000;
const INLINE =
  /^(education(?:al (?:details|background|qualification))?(?: details)?|academic qualifications?|ausbildung|formation|formacion)\s*(?::|-)\s*\S/u;

/** Education and experience ask for the parts of the same text, one after the other. */
let latest: { readonly text: string; readonly sections: readonly Section[] } | null = null;

/** The parts of a long text that stand under headings; what stands before the first heading is `other`. */
export function sectionsOf(text: string): readonly Section[] {
  if (latest?.text !== text) latest = { text, sections: cutIntoSections(text) };
  return latest.sections;
}

function cutIntoSections(text: string): readonly Section[] {
  const sections: Section[] = [];
  let kind: SectionKind = 'other';
  let start = 0;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const heading = headingOf(text, at, end);
    if (heading !== null && !(kind === 'work' && heading.isWithinWork)) {
      if (at > start) sections.push({ kind, start, end: at });
      kind = heading.kind;
      start = heading.isInline ? at : end;
    }
    at = end + 1;
  }
  if (text.length > start) sections.push({ kind, start, end: text.length });
  return sections;
}

function headingOf(
  text: string,
  start: number,
  end: number,
): { readonly kind: SectionKind; readonly isInline: boolean; readonly isWithinWork: boolean } | null {
  if (end - start > LONGEST_HEADING) {
    const opening = text.slice(start, start + LONGEST_HEADING);
    return INLINE.test(foldLetters(opening).trimStart()) ? { kind: 'education', isInline: true, isWithinWork: false } : null;
  }
  if (end - start < (text.charCodeAt(start) < FIRST_UNSPACED ? 4 : 2)) return null;
  const line = foldLetters(text.slice(start, end))
    .replace(/^[\s•·*#>【■◆●○-]+|[\s•·*#】-]+$/gu, '')
    .replace(/\s+/gu, ' ');
  if (line === '') return null;
  if (EDUCATION.test(line)) return { kind: 'education', isInline: false, isWithinWork: false };
  if (WORK.test(line)) return { kind: 'work', isInline: false, isWithinWork: false };
  if (OTHER.test(line)) return { kind: 'other', isInline: false, isWithinWork: WITHIN_WORK.test(line) };
  return INLINE.test(line) ? { kind: 'education', isInline: true, isWithinWork: false } : null;
}
