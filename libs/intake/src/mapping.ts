import type { Field } from '@plumbline/screening';
import { foldHeading, knownHeading } from './headings';
import type { ColumnMapping } from './intake';

const SAMPLES = 3;
const SAMPLE_CHARACTERS = 160;

/**
 * What each column holds: by its heading where that is known, else by what its cells look like. `rows` are the first records, `groups` the
 * headings above, which count where a heading says only how something was asked or measured.
 */
export function mapColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  groups: readonly string[] = [],
): ColumnMapping[] {
  const columns = header.map((column, index) => {
    const cells = rows.map((row) => row[index]?.trim() ?? '').filter((it) => it !== '');
    const samples = cells.slice(0, SAMPLES).map((it) => (it.length > SAMPLE_CHARACTERS ? `${it.slice(0, SAMPLE_CHARACTERS)}…` : it));
    return { column, samples, ...understandColumn(headingOf(column, groups[index] ?? ''), cells) };
  });
  return named(studied(levelled(columns, rows), rows), rows);
}

/** "Response", "(months)": the heading above says what it is about. */
function headingOf(column: string, group: string): string {
  return group !== '' && group !== column && ONLY_A_FORM.test(column) ? `${group} ${column}` : column;
}

const ONLY_A_FORM =
  /^\W*(?:(?:open-?ended )?responses?|answers?|values?|text|other(?: \(please specify\))?|please specify|yrs?|years?|months?|mos?|jahre|monate|ans|mois|a[ñn]os|meses|lata|miesiące|y\/n|yes\/no|j\/n|yyyy|mm\/yyyy|none of (?:these|the above)|column \d+)\W*(?: ?\(\d+\))?$/i;

type Answer = Pick<ColumnMapping, 'field' | 'evidence' | 'isExact'>;

function understandColumn(heading: string, cells: readonly string[]): Answer {
  if (isCredentialFlag(heading, cells)) return { field: 'certification_flag', evidence: 'cells', isExact: false };
  const known = knownHeading(heading);
  if (known !== undefined) return { field: corrected(known, cells), evidence: 'heading', isExact: true };
  const asked = ofValidity(heading, cells) ?? ofStudy(heading, cells) ?? ofParts(heading) ?? askedFor(heading);
  if (asked !== undefined) return { field: corrected(asked, cells), evidence: 'heading', isExact: false };
  return byCells(cells);
}

/** "Cert. expiration date", "Ważne do": until when certificates are valid, where the cells hold dates and nothing says that it is a visa or an offer. */
function ofValidity(heading: string, cells: readonly string[]): Field | undefined {
  const folded = foldHeading(heading);
  if (!OF_VALIDITY.test(folded) || OF_SOMETHING_ELSE.test(folded)) return undefined;
  return cells.length === 0 || share(cells, (it) => /\d/.test(it) || it.length <= 12) > 0.6 ? 'certifications' : undefined;
}

const OF_VALIDITY =
  /\b(expir\w*|expiry|valid (until|till|to|thru|through)|validity|gultig bis|ablauf\w*|validite|valable jusqu\w*|vencimiento|vence|vigencia|validade|scadenza|geldig tot|vervaldatum|wazn[aey] do|waznosc\w*|gecerlilik\w*|gyldig til|giltig till)\b/;
const OF_SOMETHING_ELSE =
  /visa|permit|passport|contract|vertrag|offer|posting|job|work auth|licen[cs]e plate|driver|fuhrerschein|account|link|consent|experien/;

/** "Education 1 - Completed", "School 2: end date": what one part of a study is by, where systems number the studies of an applicant. */
function ofStudy(heading: string, cells: readonly string[]): Field | undefined {
  const [, part] = A_STUDY_AND_PART.exec(foldHeading(heading)) ?? [];
  if (part === undefined) return undefined;
  if (/^(?:start|from|begin)/.test(part) || OF_MARKS.test(part)) return 'administrative';
  if (/^(?:end|to|until)\b/.test(part)) return 'graduation';
  const known = knownHeading(part);
  if (known !== undefined) return OF_EDUCATION.has(known) ? known : undefined;
  return IS_DONE.test(part) && share(cells, (it) => YES_OR_NO.test(it) || STUDY_STATUS.test(foldHeading(it))) > 0.6
    ? 'graduation'
    : undefined;
}

const A_STUDY_AND_PART =
  /^(?:education|edu|stud(?:y|ies|ium)|school|university|college|ausbildung|formation|formacion|educacion|academic) \d{1,2} (.+)$/;
const OF_MARKS = /^(?:grades?|gpa|cgpa|marks?|results?|percentage|score|note)\b/;
const IS_DONE =
  /^(?:is |was )?(?:degree )?(?:completed?|graduated|finished|conferred|awarded|obtained|abgeschlossen|termine|obtenu|terminado|concluido|concluso|status)\b/;

/** What a heading is about before its brackets goes before what they hold: "Notes (degree, years, certificates)" are notes. */
function askedFor(heading: string): Field | undefined {
  const [before = ''] = heading.split('(');
  return firstAsked(foldHeading(before)) ?? firstAsked(foldHeading(heading));
}

function firstAsked(folded: string): Field | undefined {
  if (folded === '') return undefined;
  const field = ASKED.find(([pattern]) => pattern.test(folded))?.[1];
  return field === 'institution' && WHAT_WAS_STUDIED.test(folded) ? 'education' : field;
}

/** Asked for beside an institution, the whole study is asked for. */
const WHAT_WAS_STUDIED =
  /\b(?:course|degree|diploma|major|branch|discipline|subject|field of study|speciali[sz]ation|fachrichtung|abschluss|carrera|titulo|diplome|filiere|kierunek|bolum)\b/;

/** Whether a cell of a first row is what real systems call a column, or asks for something. */
export function isHeading(cell: string): boolean {
  return knownHeading(cell) !== undefined || askedFor(cell) !== undefined;
}

/** Whether a cell names a degree, whoever has it. */
export function namesDegree(cell: string): boolean {
  return DEGREE.test(cell);
}

const NAMES: ReadonlySet<Field> = new Set<Field>(['name', 'first_name', 'middle_name', 'last_name']);
const OF_EDUCATION: ReadonlySet<Field> = new Set<Field>(['degree', 'field_of_study', 'institution', 'graduation', 'education']);
const OF_WORK: ReadonlySet<Field> = new Set<Field>(['experience', 'employer', 'title', 'years']);

/**
 * "E-mail / phone", "Degree & major", "Title, company": a heading of several known ones. Addresses go before numbers; parts of an education
 * are one mixed education, parts of a career are experience; else the first one is meant.
 */
function ofParts(heading: string): Field | undefined {
  const parts = heading.split(/[/&+,;]|\b(?:and|und|et|y|e|i|ve)\b/iu).filter((it) => it.trim() !== '');
  if (parts.length < 2) return undefined;
  const fields = parts.flatMap((it) => knownHeading(it) ?? []);
  const [first] = fields;
  if (fields.length < parts.length || first === undefined) return undefined;
  if (fields.includes('email')) return 'email';
  if (fields.every((it) => NAMES.has(it))) return 'name';
  if (fields.every((it) => it === first)) return first;
  if (fields.every((it) => OF_EDUCATION.has(it))) return 'education';
  return fields.every((it) => OF_WORK.has(it)) ? 'experience' : first;
}

/** A heading may be right and its cells of another kind: "Experience" over figures, "Education" over levels, markup over anything. */
function corrected(field: Field, cells: readonly string[]): Field {
  if (cells.length === 0) return field;
  return CORRECTIONS.find(([named, , fits, least]) => named.includes(field) && share(cells, fits) > least)?.[1] ?? field;
}

/** What a column headed "Status" says where it is the status of a study, not of an application. */
const STUDY_STATUS =
  /\b(titulad[oa]|titulacion|pasante|trunc[oa]|egresad[oa]|graduad[oa]|cursando|graduated|degree (?:awarded|completed)|diplome|mezun|ukonczone|nieukonczone|abgebrochen|laureat[oa]|formad[oa])\b/;

const EMAIL = /^\S+@\S+\.\S+$/;
/** An address alone or beside something else, as in a column for every way to reach somebody. */
const ADDRESS = /[^\s@,;<>()]@[^\s@,;<>()]+\.[a-z]{2,}/i;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?$/i;
const PHONE = /^[('+]*[\d][\d\s().+/-]{6,20}(x\d+)?$/;
const MARKUP = /^\s*<\w+[\s>]/;
const FIGURE = /^[-+$€£]?[\d.,]+\s*%?$/;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?$/;
const YEARS =
  /^\s*[<>~]?\s*\d{1,2}([.,]\d)?\s*\+?\s*(-|–|to|bis)?\s*\d{0,2}\s*\+?\s*(y|yrs?|years?|jahre?|ans|años|anos|anni|months?|mos?)?\.?\s*$/i;
const YEARS_WITH_UNIT =
  /^\s*(?:[<>~]|over|about|ca\.?)?\s*\d{1,2}(?:[.,]\d)?\s*\+?\s*(?:years?|yrs?|jahre?|ans|a[ñn]os|anos|anni|lat|lata|y[ıi]l|jaar)\b/i;
const DEGREE =
  /\b(bachelor|master|b\.?\s?sc?|m\.?\s?sc?|b\.?\s?tech|m\.?\s?tech|b\.?\s?e(ng)?|mba|ph\.?\s?d|diplom|associate|laurea|licen|ingenie|dipl|mgr|magister|in[zż]|lisans|mestrado|bacharel\w*|tecn[oó]logo|hbo|civilingen\w*|sivilingen\w*|high school|ged|bts|dut|t\.?s\.?u|hnd|meister|techniker|abitur|bac ?\+ ?\d)\b|学士|硕士|学位|학사/i;
const CREDENTIAL = /\b(cpim|cmq|cscp|pmp|cqe|cqa|six sigma|green belt|black belt|certified|apics|asq)\b/i;
const FLAG_HEADING =
  /^(apics|asq|ascm)?\s*(cpim|cmq\s?\/?\s?oe|cscp|cltd|cqe|cqa|pmp|[cl]ss[gby]b|[cl]ssmbb|(lean )?(six sigma )?(green|black|yellow) belt|pe license|eit)\b.{0,32}$/i;
const YES_OR_NO =
  /^(y|n|yes|no|ja|nein|oui|non|si|sí|sim|não|nao|tak|nie|x|✓|✔|✗|-|–|\?|0|1|true|false|n\/a|na|held|in progress|expired|active|\d{4})$/i;

/** Questions and long headings, by the words they turn on; the first that fits. */
const ASKED: readonly (readonly [RegExp, Field])[] = [
  [
    /^(note|comment|remark|bemerk|anmerk|usernote|observa|osserva|uwagi|comentario|commentaire|opmerking|poznam|megjegy|merknad|anteckn|aciklama)|\b(notes|comments|remarks|bemerkungen)$/,
    'notes',
  ],
  [/gender|date of birth|ethnic|nationalit|marital|pronoun|geburts|veteran|disabilit|religion/, 'never_scored'],
  [/e ?mail|courriel|correo|e ?posta\b/, 'email'],
  [/phone|mobile number|telefon|telephone|contact number|\b(celular|movil|komork\w*|cep)\b/, 'phone'],
  [/highest.*(education|degree|qualification|studies)|levels? of (education|study|studies|schooling)|(education|studies) level/, 'degree'],
  [/how long.*(work|experience|employed)/, 'years'],
  [/(universi|college|school(?!ing)|hochschule|institut|etablissement|ecole|uczelni|\bokul|where.*(study|studied|degree))/, 'institution'],
  [/\b(first|given|fore) ?name|vorname|\bprenoms?\b/, 'first_name'],
  [/\b(last|family|sur) ?name|nachname|familienname/, 'last_name'],
  [
    /(full|your|legal) name|(candidate|applicant|employee|student|worker|person|contact).{0,3} name|^name\b|nazwisk|\bsoyad|^nombre\b|^nom\b|^apellido/,
    'name',
  ],
  [/linkedin|portfolio|website|url$|resume (file|link)|upload/, 'link'],
  [
    /(how many )?years.*(experience|work)|experience.*(years|in years)|jahre.*(erfahrung|beruf)|(erfahrung|berufs).*jahre|anos? de experiencia|annees? d ?exp|experiencia.*anos|\bstaz\b|doswiadcz.*lat|(tecrube|deneyim).*\byil|anciennete|antiguedad|(experien|erfahrung|ervaring|esperienz|prax[ei]|tapasztal|erfaring|erfarenhet|\bexp\b).*\b(yrs?|jahre?|ans|annees|anos|anni|ani|jaren|jaar|jr|ars?|lata|lat|roky|roku|let|ev|months?|mos)\b/,
    'years',
  ],
  [
    /certif|licen[cs]e|credential|zertifi|certyfik|sertifik|uprawnien|habilitation|apics|asq|cpim|(six|6) sigma|\bbelts?\b/,
    'certifications',
  ],
  [/^(yrs|years) |berufserf.*\bj\b|\b(yrs|years)$/, 'years'],
  [/(current|last|recent) (job )?(title|position|role)|^(job )?title\b/, 'title'],
  [
    /(indirizzo|corso|classe).*(laurea|studi)|field of study|in which field|what field|which (subject|discipline)|major|branch|discipline|studien(gang|fach)|fachrichtung|speciali[sz]ation|\bkierun|\bbolum|specialite|\bcarrera/,
    'field_of_study',
  ],
  [
    /degree|highest (level|qualification)|abschluss|diplom|qualification|escolaridad|wyksztalcen|mezuniyet|grado de estudios|niveau d/,
    'degree',
  ],
  [/graduat/, 'graduation'],
  [/education|academic|studi|ausbildung|formation|formacion|formacao|egitim|schooling/, 'education'],
  [/skill|software|tools|technolog|kenntnisse|competenc|umiejetn|beceri|habilidad/, 'skills'],
  [/describe|tell us|example of a time|give an example|why (do|are|should)|beschreiben/, 'resume'],
  [
    /experience|employment|work history|achievement|project|erfahrung|werdegang|experiencia|esperienza|doswiadcz|deneyim|tecrube/,
    'experience',
  ],
  [/resume|cv|cover letter|summary|about you|motivation|anschreiben|profile/, 'resume'],
  [/address|city|location|where do you live|zip|postal|wohnort|country/, 'address'],
  [
    /pool|tag|salary|available|start date|notice|relocat|authori[sz]|visa|hear about|source|status|stage|date|time ?stamp|applied/,
    'administrative',
  ],
];

/** What a heading names, what its column holds all the same, what tells, and in what share of the cells. */
const CORRECTIONS: readonly (readonly [named: readonly Field[], holds: Field, tells: (cell: string) => boolean, least: number])[] = [
  [['experience', 'resume'], 'years', (it) => YEARS.test(it), 0.6],
  [['years'], 'experience', (it) => it.length > 60, 0.5],
  [['experience', 'resume'], 'administrative', (it) => MARKUP.test(it), 0.6],
  [['name'], 'email', (it) => EMAIL.test(it), 0.6],
  [['administrative'], 'graduation', (it) => it.length <= 60 && STUDY_STATUS.test(foldHeading(it)), 0.5],
];

function isCredentialFlag(heading: string, cells: readonly string[]): boolean {
  const name = heading.trim().replace(/[?*:]+$/, '');
  return (
    FLAG_HEADING.test(name.replace(/^(has|holds|certified in|zertifikat)\s+/i, '')) &&
    (cells.length === 0 || share(cells, (it) => YES_OR_NO.test(it) || it.length <= 24) > 0.8)
  );
}

function byCells(cells: readonly string[]): Answer {
  const answer = (field: Field): Answer => ({ field, evidence: 'cells', isExact: false });
  if (cells.length === 0) return { field: 'administrative', evidence: 'none', isExact: false };
  if (share(cells, (it) => it.length <= 120 && ADDRESS.test(it)) > 0.6) return answer('email');
  if (share(cells, (it) => TIME.test(it)) > 0.8) return answer('administrative');
  if (share(cells, (it) => YEARS_WITH_UNIT.test(it)) > 0.5) return answer('years');
  if (share(cells, (it) => FIGURE.test(it) || DATE.test(it)) > 0.8) return answer('administrative');
  if (share(cells, (it) => PHONE.test(it)) > 0.6) return answer('phone');
  if (share(cells, (it) => /^https?:\/\//.test(it)) > 0.6) return answer('link');
  if (share(cells, (it) => MARKUP.test(it)) > 0.6) return answer('administrative');
  if (share(cells, (it) => it.length < 120 && DEGREE.test(it)) > 0.5) return answer('education');
  if (share(cells, (it) => it.length < 160 && CREDENTIAL.test(it)) > 0.5) return answer('certifications');
  return { field: 'resume', evidence: 'prose', isExact: false };
}

function share(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

/** Beside a column for fields of study one for education holds their levels, where its cells are short and no other column does. */
function levelled(columns: readonly ColumnMapping[], rows: readonly (readonly string[])[]): readonly ColumnMapping[] {
  const has = (field: Field) => columns.some((it) => it.field === field);
  if (has('degree') || !has('field_of_study') || !has('education')) return columns;
  return columns.map((it, index) => {
    return it.field === 'education' && share(filledOf(rows, index), (cell) => cell.length <= LONGEST_LEVEL) > 0.7
      ? { ...it, field: 'degree' }
      : it;
  });
}

const LONGEST_LEVEL = 40;

/** Beside a column for degrees one of short cells that mostly name fields of study is theirs, whatever heads it. */
function studied(columns: readonly ColumnMapping[], rows: readonly (readonly string[])[]): readonly ColumnMapping[] {
  const has = (field: Field) => columns.some((it) => it.field === field);
  if (!has('degree') || has('field_of_study')) return columns;
  const at = columns.findIndex((it, index) => it.evidence === 'prose' && share(filledOf(rows, index), isStudyName) > 0.5);
  return columns.map((it, index) => (index === at ? { ...it, field: 'field_of_study', evidence: 'cells' } : it));
}

const filledOf = (rows: readonly (readonly string[])[], index: number): readonly string[] =>
  rows.map((row) => row[index]?.trim() ?? '').filter((it) => it !== '');
const isStudyName = (cell: string): boolean => cell.length <= 60 && !/\d/.test(cell) && A_STUDY.test(cell);
const A_STUDY =
  /engineer|ing[eé]ni|ingegn|engenh|g[eé]nie |maschinen|mechan|mecan|meccan|m[eé]can|ele[kc]tr|elettr|[eé]lectr|industri|fertigung|wirtschaft|business|management|gestion|logist|chemi|chimi|qu[ií]mi|kimya|m[uü]hendis|in[zż]yn|budowa|automat|mechatron|comput|informat|strojn|werktuig|maskin|bedrijf|technolog/i;

/** "Nome" or "First" alone is the whole name; a list without a heading for names has a column whose cells look like names. */
function named(columns: readonly ColumnMapping[], rows: readonly (readonly string[])[]): ColumnMapping[] {
  const has = (field: Field) => columns.some((it) => it.field === field);
  if (has('name') || has('last_name')) return [...columns];
  if (has('first_name')) return columns.map((it) => (it.field === 'first_name' ? { ...it, field: 'name' } : it));
  const at = columns.findIndex((it, index) => it.evidence === 'prose' && share(filledOf(rows, index), isPersonName) > 0.7);
  return columns.map((it, index) => (index === at ? { ...it, field: 'name', evidence: 'cells' } : it));
}

const isPersonName = (cell: string): boolean => cell.length <= 40 && A_NAME.test(cell) && !A_STUDY.test(cell);
const A_NAME =
  /^(?:(?:de|da|di|van|von|den|der|del|el|al) ){0,2}\p{Lu}[\p{L}.'’-]*,?(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|van|von|der|den|la|le|el|bin|al|dos|del),?){1,4}$/u;
