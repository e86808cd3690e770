import type { Field } from '@plumbline/screening';
import { share, STUDY_STATUS, YEARS, YES_OR_NO } from './cell-forms';
import { foldHeading, knownHeading } from './headings';

/** What a heading that is not known word for word asks for: by its parts, and by the words that it turns on. `cells` are those below it. */
export function askedIn(heading: string, cells: readonly string[]): Field | undefined {
  return (
    ofCredential(heading, cells) ??
    ofStudy(heading, cells) ??
    ofQualified(heading) ??
    ofParts(heading) ??
    ofYears(heading, cells) ??
    askedFor(heading)
  );
}

/** Whether a cell of a first row is what real systems call a column, or asks for something. */
export function isHeading(cell: string): boolean {
  return knownHeading(cell) !== undefined || askedFor(cell) !== undefined;
}

/** "Cert. expiration date", "Ważne do", "Issued by": of certificates, where nothing says that it is of a visa or an offer. */
function ofCredential(heading: string, cells: readonly string[]): Field | undefined {
  const folded = foldHeading(heading);
  if (OF_SOMETHING_ELSE.test(folded)) return undefined;
  if (OF_ISSUER.test(folded)) return 'certifications';
  if (!OF_VALIDITY.test(folded) && !OF_ISSUE.test(folded)) return undefined;
  return cells.length === 0 || share(cells, (it) => /\d/.test(it) || it.length <= 12) > 0.6 ? 'certifications' : undefined;
}

const OF_VALIDITY =
  /\b(expir\w*|expiry|valid (until|till|to|thru|through)|validity|gultig bis|ablauf\w*|validite|valable jusqu\w*|vencimiento|vence|vigencia|validade|scadenza|geldig tot|vervaldatum|wazn[aey] do|waznosc\w*|gecerlilik\w*|gyldig til|giltigt? (?:till|t ?o ?m|tom)|gyldighed\w*|voimassa\w*|platnost\w*|platny do|ervenyes\w*|valabil\w*)\b/;
const OF_ISSUE =
  /\b(?:date|day|year) (?:of )?(?:issued?|certified|certification)\b|\b(?:issued?|certified|certification) (?:on|date|year)\b/;
const OF_ISSUER = /\b(?:issued by|issuer|(?:issuing|certifying|awarding|granting) (?:body|organi[sz]ation|authority|institution|agency))\b/;
const OF_SOMETHING_ELSE =
  /visa|permit|passport|contract|vertrag|offer|posting|job|work auth|licen[cs]e plate|driver|fuhrerschein|account|link|consent|experien|\bid\b|degree|school/;

/** "Present company", "Nome del candidato", "Interne Bemerkungen": a known heading with words that say whose it is, or which of several. */
function ofQualified(heading: string): Field | undefined {
  const folded = foldHeading(heading);
  const bare = folded.replace(QUALIFIERS, ' ').replace(/\s+/g, ' ').trim();
  if (bare === folded || bare === '') return undefined;
  return knownHeading(bare);
}

/** "Job title (current)", "Present job": of the post that somebody holds. */
export function isOfNow(heading: string): boolean {
  return OF_NOW.test(foldHeading(heading));
}

const OF_NOW = /\b(?:current|present|(?:most )?recent|last|aktuell\w*|derzeitig\w*|actuel(?:le)?|actual|attuale|huidige|obecn\w*)\b/;
const QUALIFIERS =
  /\b(?:current|present|most recent|recent|last(?! name)|primary|main|candidates?|applicants?|aktuell\w*|derzeitig\w*|actuel(?:le)?|actual|atual|attuale|huidige|obecn\w*|mevcut|su anki|nuvarande|navaerende|(?:du|de la) candidate?|(?:del|do|da|de la|della) candidat[oa]|(?:des|der) bewerber\w*|van de kandidaat|kandydata|adayin|your|my|intern(?:e|al|as)?|please (?:enter|give|state|list)|enter|list)\b/g;

/** "Total years relevant", "Jahre im Beruf": a heading that counts years over small figures. */
function ofYears(heading: string, cells: readonly string[]): Field | undefined {
  const folded = foldHeading(heading);
  if (!IN_YEARS.test(folded) || OF_OTHER_YEARS.test(folded)) return undefined;
  return cells.length > 0 && share(cells, (it) => YEARS.test(it)) > 0.6 ? 'years' : undefined;
}

const IN_YEARS = /\b(?:years?|yrs?|jahren?|annees|anos|anni|jaren|lata|ar|aar|roky|let|ani|yil|vuotta|vuodet)\b/;
const OF_OTHER_YEARS =
  /\bage\b|alter|birth|geburt|old\b|graduat|passing|school|college|universi|stud|degree|course|contract|notice|gap|last \d|employers?\b|jobs?\b/;

/** "Education 1 - Completed", "School 2: end date": what one part of a study is by, where systems number the studies of an applicant. */
function ofStudy(heading: string, cells: readonly string[]): Field | undefined {
  const folded = foldHeading(heading);
  if (WHEN_STUDIED.test(folded)) return 'graduation';
  const [, part] = STUDY_AND_PART.exec(folded) ?? [];
  if (part === undefined) return undefined;
  if (/^(?:start|from|begin)/.test(part) || OF_MARKS.test(part)) return 'administrative';
  if (/^(?:end|to|until)\b/.test(part)) return 'graduation';
  const known = knownHeading(part);
  if (known !== undefined) return OF_EDUCATION.has(known) ? known : undefined;
  return IS_DONE.test(part) && share(cells, (it) => YES_OR_NO.test(it) || STUDY_STATUS.test(foldHeading(it))) > 0.6
    ? 'graduation'
    : undefined;
}

const STUDY = 'education|edu|stud(?:y|ies|ium)|school|university|college|hochschule|ausbildung|formation|formacion|educacion|academic';
const STUDY_AND_PART = new RegExp(`^(?:${STUDY}) \\d{1,2} (.+)$`);
/** "School" above "When?". */
const WHEN_STUDIED = new RegExp(`^(?:${STUDY})(?: \\d{1,2})? (?:when|wann|quand|cuando|quando|kiedy|wanneer)$`);
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

/** Questions and long headings, by the words they turn on; the first that fits. */
const ASKED: readonly (readonly [RegExp, Field])[] = [
  [
    /^(note|comment|remark|bemerk|anmerk|usernote|observa|osserva|uwagi|comentario|commentaire|opmerking|poznam|megjegy|merknad|anteckn|aciklama)|\b(notes|comments|remarks|bemerkungen)$/,
    'notes',
  ],
  [
    /\b(?:age|alter|edad|idade|leeftijd|wiek|yasi?|alder|ika)\b|gender|date of birth|ethnic|nationalit|marital|pronoun|geburts|veteran|disabilit|religion/,
    'never_scored',
  ],
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
    /pool|tag|salary|available|start date|\bstep\b|phase|disposition|notice|relocat|authori[sz]|visa|hear about|source|status|stage|date|time ?stamp|applied/,
    'administrative',
  ],
];
