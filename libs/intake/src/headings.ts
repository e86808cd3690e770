import { FIELDS, type Field } from '@plumbline/screening';

/**
 * Headings that real systems give their columns, by what the column holds: applicant tracking systems, job boards, form tools and
 * home-made lists, in English and eight other languages. Compared after folding: lower case, no accents, punctuation as blanks.
 */
const HEADINGS: Readonly<Record<Exclude<Field, 'certification_flag'>, string>> = {
  name: `name|full name|candidate name|candidate|applicant name|applicants name|applicant|names|nom complet|nom et prenom|nom prenom|nombre completo|
    nombre y apellidos|nome completo|naam|volledige naam|vollstandiger name|bewerber|bewerberin|bewerber in|name des bewerbers|kandidat|kandidatin|
    imie i nazwisko|nome e cognome|nominativo|navn|namn|nimi|ad soyad|adi soyadi|your name|your full name|contact name|naam kandidaat|candidat|
    candidato|nombre del candidato`,
  first_name: `first name|firstname|given name|given names|forename|vorname|prenom|nombre|nombres|nome|voornaam|imie|fornavn|fornamn|etunimi|ad|first`,
  middle_name: 'middle name|middle initial|second name|middlename|tussenvoegsel',
  last_name: `last name|lastname|surname|family name|nachname|familienname|nom|nom de famille|apellido|apellidos|sobrenome|cognome|achternaam|nazwisko|
    etternavn|efternavn|efternamn|soyad|last`,
  email: `email|e mail|email address|e mail address|mail|emails|candidate email|candidateemail|applicant email|email 1|email 2|2nd e mail|mailadresse|
    e mail adresse|emailadresse|courriel|adresse e mail|adresse email|adresse mail|correo|correo electronico|e mailadres|adres e mail|epost|e post|
    sahkoposti|eposta|e posta|indirizzo email|posta elettronica|username|contact email|personal email|work email|email contacto`,
  phone: `phone|phone number|phonenumber|phones|phone numbers|telephone|telephone number|mobile|mobile phone|mobile number|cell|cell phone|home phone|
    work phone|7 digit phone|area code|contact number|telefon|telefonnummer|handy|mobil|mobilnummer|rufnummer|telefon mobil|tel|tel nr|telephone portable|
    portable|telefono|movil|celular|telefone|telemovel|cellulare|telefoon|telefoonnummer|mobiel|numer telefonu|puhelin|telefonnr|whatsapp`,
  address: `address|location|candidate location|city|town|street|street 1|street 2|street address|address 1|address 2|state|state province|province|
    region|zip|zip code|zipcode|postal code|postcode|country|current location|hometown|home address|city state|ort|wohnort|plz|plz ort|strasse|adresse|
    anschrift|land|stadt|bundesland|ville|code postal|pays|ciudad|direccion|codigo postal|pais|provincia|cidade|endereco|citta|indirizzo|cap|plaats|
    woonplaats|stad|miasto|adres|kod pocztowy|by|stad ort|sehir|city country|city and state`,
  link: `linkedin|linkedin url|linkedin profile|linkedin profile url|profile url|profile link|profile|public profile|links|website|web site|web|portfolio|
    social media|github|url|resume link|resume url|cv link|cv url|resume file|resume filename|resume attachment|cv file|homepage|skype id|skype|
    lever posting url|candidate url|xing|xing profil`,
  degree: `degree|highest degree|degree level|education level|level of education|highest level of education|highest qualification|
    highest qualification held|qualification|qualifications|education degree|educational attainment|abschluss|hochster abschluss|hochschulabschluss|
    akademischer grad|akad grad|akademischer abschluss|abschlussgrad|bildungsabschluss|diplome|niveau d etudes|niveau detudes|dernier diplome|titulo|titulacion|
    nivel de estudios|nivel educativo|grado academico|grado de instruccion|titolo di studio|titolo|diploma|opleidingsniveau|hoogste opleiding|wyksztalcenie|
    poziom wyksztalcenia|grau academico|escolaridade|nivel de escolaridade|formacao academica nivel|utdannelsesniva|uddannelsesniveau|examen|tutkinto|
    egitim durumu|mezuniyet derecesi|highest education|degrees|degree earned|degree type|academic degree`,
  field_of_study: `field|field of study|discipline|major|majors|specialization|specialisation|specialty|branch|branch of study|branchofstudy|
    course of study|concentration|area of study|degree field|subject|programme|program|studiengang|fachrichtung|studienfach|fach|studienrichtung|
    filiere|domaine d etudes|specialite|carrera|especialidad|area de estudio|corso di laurea|indirizzo di studi|studierichting|richting|kierunek|
    kierunek studiow|curso|area de formacao|studieretning|fagomrade|inriktning|bolum|degree subject|specialization major|engineering discipline|
    engineering branch|stream`,
  institution: `school|school name|university|college|institution|institute|university college|college university|university name|college name|alma mater|
    school university|hochschule|universitat|hochschule universitat|uni|bildungseinrichtung|ecole|universite|etablissement|universidad|institucion|
    centro de estudios|universidade|instituicao|instituicao de ensino|universita|ateneo|universiteit|hogeschool|instelling|uczelnia|universitet|
    larosate|skole|oppilaitos|universite adi|universite okul|where did you study`,
  graduation: `graduation year|year of graduation|graduation|graduation date|grad year|graduated|year graduated|end year|education end date|
    custom graduation date|passing year|year of passing|abschlussjahr|jahr des abschlusses|annee d obtention|annee du diplome|ano de graduacion|
    ano de egreso|ano de conclusao|anno di laurea|afstudeerjaar|rok ukonczenia|mezuniyet yili|degree year|class of`,
  education: `education|educational background|education history|education entries|education items|academic background|academics|studies|ausbildung|
    bildung|studium|bildungsweg|werdegang ausbildung|schulbildung|formation|etudes|parcours academique|formacion|formacion academica|educacion|estudios|
    formacao|formacao academica|educacao|istruzione|formazione|opleiding|opleidingen|edukacja|studia|utdanning|utbildning|uddannelse|koulutus|egitim|
    education and training|education details|degree university|degree school|degree and university|education summary|qualification details`,
  certifications: `certifications|certification|certificates|certificate|licenses certifications|licenses and certifications|licences certifications|
    licences and certificates|credentials|professional certifications|professional credentials|certs|cert|licenses|licences|license|accreditations|
    professional memberships and certifications|zertifikate|zertifizierungen|zertifikat|zertifizierung|qualifikationen|weiterbildung|weiterbildungen|
    zusatzqualifikationen|zertifikate weiterbildung|certificats|certificat|habilitations|certificaciones|certificacion|certificados|certificacoes|
    certificado|certificazioni|certificati|attestati|certificaten|certificeringen|certyfikaty|uprawnienia|sertifikater|sertifiseringer|certifieringar|
    certificeringer|sertifikaatit|sertifikalar|other certifications|quality certifications|certificates licenses`,
  skills: `skills|key skills|skill set|skillset|primary skills|technical skills|core skills|skills tools|tools|software|software skills|technologies|
    competencies|competences|kenntnisse|fahigkeiten|edv kenntnisse|it kenntnisse|kompetenzen|skills kenntnisse|competences techniques|logiciels|
    habilidades|conocimientos|competencias|conhecimentos|competenze|conoscenze|vaardigheden|umiejetnosci|ferdigheter|fardigheter|kompetencer|
    kompetenser|taidot|beceriler|yetenekler|expertise|areas of expertise|skills and tools|it skills|software tools`,
  experience: `work experience|experience details|experience summary|professional experience|employment history|work history|experience entries|
    experience items|career history|job history|employment|achievements|key achievements|accomplishments|projects|berufserfahrung|werdegang|
    beruflicher werdegang|berufliche stationen|lebenslauf|erfahrung|tatigkeiten|experience professionnelle|parcours|parcours professionnel|
    experiencia laboral|experiencia|experiencia profesional|experiencia profissional|esperienza|esperienza lavorativa|esperienze professionali|
    werkervaring|doswiadczenie|doswiadczenie zawodowe|arbeidserfaring|erhvervserfaring|arbetslivserfarenhet|tyokokemus|is deneyimi|
    job description|responsibilities|relevant experience|recent experience|experience`,
  years: `years|years experience|years of experience|experience years|experience in years|total experience|total years of experience|yrs exp|yrs|yoe|exp|
    years exp|exp years|total years|total exp|work experience years|years of relevant experience|years relevant experience|years in industry|jahre|
    berufsjahre|berufserfahrung jahre|berufserfahrung in jahren|jahre berufserfahrung|annees d experience|anos de experiencia|anos experiencia|
    anni di esperienza|jaren ervaring|aantal jaren ervaring|lata doswiadczenia|ar erfaring|ars erfarenhet|deneyim yili|deneyim yil|tecrube yil`,
  title: `title|current title|current job title|current position|current role|current designation|headline|professional headline|designation|position|
    role|occupation|beruf|position aktuell|aktuelle position|derzeitige position|poste actuel|puesto actual|cargo actual|cargo|cargo atual|
    posizione attuale|functie|huidige functie|stanowisko|stilling|befattning|pozisyon|unvan`,
  employer: `company|company name|current company|current employer|employer|organization|organisation|arbeitgeber|aktueller arbeitgeber|firma|unternehmen|
    employeur|entreprise|empresa|empresa actual|empresa atual|azienda|datore di lavoro|werkgever|bedrijf|pracodawca|arbeidsgiver|arbetsgivare|
    arbejdsgiver|sirket`,
  resume: `resume|resume text|resumetext|resume str|cv|cv text|summary|professional summary|profile summary|about|about me|cover letter|coverletter|
    motivation|motivation letter|statement|personal statement|description|bio|pitch|objective|candidate summary|anschreiben|profil|kurzprofil|
    zusammenfassung|motivationsschreiben|lettre de motivation|resume du profil|perfil|carta de presentacion|resumen|resumo|carta de apresentacao|
    profilo|lettera di presentazione|samenvatting|motivatie|podsumowanie|list motywacyjny|om meg|sammendrag|ozgecmis|ozet|text|message|body|
    full text|resume content|screening questions|answers|additional information`,
  notes: `notes|note|misc notes|comments|comment|remarks|recruiter notes|interview notes|bemerkungen|bemerkung|anmerkungen|anmerkung|notizen|kommentar|
    remarques|commentaires|observaciones|notas|comentarios|observacoes|note recruiter|annotazioni|opmerkingen|uwagi|notatki|merknader|anteckningar|
    notlar|hr notes|hr comments|feedback|interviewer comments`,
  administrative: `id|candidate id|legacy id|source id|external id|applicant number|applicant reference|application id|applicationid|project id|no|nr|lfd nr|
    number|ref|reference|row|record|index|status|stage|pipeline stage|pipeline status|candidate status|recent status|milestone|application stage|
    hiring state id|current stage|archive reason|archive date|refuse reason|source|sources|origin|lead source|medium|source name|sourcing channels|
    who gets credit|referrer|tags|owner|recruiter|posting owner|posting hiring manager|job|job opening|job position|job title|job location|applied for|
    position applied for|position applied|applied position|job requisition|jobrequisition|requisition|department|office|prospect pool|prospect stage|
    job family|bewirbt sich auf|stelle|stellenbezeichnung|beworben auf|date|date applied|applied on|applied date|applied time|application date|date added|
    added on|created|created at|created time|creation time|modified|timestamp|time stamp|submitted at|submission date|start time|completion time|
    bewerbungsdatum|eingang|eingangsdatum|datum|date de candidature|fecha|fecha de solicitud|zeitstempel|horodateur|marca temporal|category|evaluation|
    rating|applicant rating|candidate rating|score|interest level|available|availability|notice period|start date|earliest start|verfugbar ab|
    eintrittstermin|kundigungsfrist|current pay|desired pay|desired salary|expected|proposed|salary|salary expectation|expected salary|
    gehaltsvorstellung|gehalt|gehaltswunsch|pretentions salariales|lower range|upper range|can relocate|willing to relocate|relocate|work permit|
    work authorization|right to work|driving licence|fuhrerschein|resume html|html|headline html|qualified|preferred qualifications met|languages|
    language|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|jezyki`,
  never_scored: `gender|sex|dob|date of birth|birth date|birthdate|birthday|age|ethnicity|race|eeoc ethnicity|candidateethnicity|nationality|
    citizenship|marital status|religion|photo|picture|disability|veteran status|geschlecht|geburtsdatum|geburtstag|alter|nationalitat|
    staatsangehorigkeit|familienstand|konfession|anrede|foto|sexe|date de naissance|nationalite|civilite|etat civil|situation familiale|genero|sexo|
    fecha de nacimiento|edad|nacionalidad|estado civil|data de nascimento|idade|nacionalidade|sesso|data di nascita|eta|nazionalita|geslacht|
    geboortedatum|leeftijd|nationaliteit|plec|data urodzenia|wiek|kjonn|fodselsdato|kon|fodelsedatum|cinsiyet|dogum tarihi|yas|pronouns|salutation|
    mr ms|prefix|kinder|children|passbild`,
};

const KNOWN: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) =>
    field === 'certification_flag' ? [] : HEADINGS[field].split('|').map((it) => [it.replace(/\s+/g, ' ').trim(), field] as const),
  ),
);

/** A heading as it is compared: lower case, no accents, punctuation as blanks, a repeat's number left out. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[øœ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/æ/g, 'ae')
    .replace(/ \(\d+\)$/, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The field of a heading that is known word for word, a trailing number ("Email 2", "Note-0") aside. */
export function knownHeading(heading: string): Field | undefined {
  const folded = foldHeading(heading);
  return KNOWN.get(folded) ?? KNOWN.get(folded.replace(/ \d+$/, ''));
}
