function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** Words between the parts of a name that say nothing themselves. */
export const CONNECTORS = words(
  'of|in|and|the|de|la|le|les|des|du|d|l|del|da|do|dos|di|der|die|das|und|et|y|e|en|och|og|i|w|a|ve|dans|im|per|el|los|las|degree|with|major|majoring|specialization|specialisation|branch|field|fur|for|emphasis|concentration|titre|titulo|an|am|zum|zur|option|specialty|speciality|specialised|filiere|specialite|especialidad|especialidade|indirizzo|kierunek|studiengang|fachrichtung|fachbereich|schwerpunkt|vertiefung|richting|inriktning|studieretning|specjalnosc|obor|bolumu|dali|enfasis|enfase|parcours|mention|specialisatie|stream|discipline|suuntautumisvaihtoehto|szak|ja|及其|及|与|與|和|の',
);

/** A studying that goes on. */
export const RUNNING = words(
  'pursuing|cand|loopt|lopende|progress|enrolled|ongoing|candidate|anticipated|expected|exp|expecting|present|current|currently|student|studying|laufend|laufende|cursando|curso|andamento|cours|studiere|sem|semester|semestre|periodo|annee|undergoing|continuing|studierend|heute|today|now|eleve|toku|studiuje|devam|estudiante|estudante|pagaende|bezig|loopend|lopend|voraussichtlich|prevu|prevista|previsto|prevision|senior|junior|sophomore|freshman|doctorant|doktorand|phdstudent|probeha|ogrenci|ogrencisi|opiskelija|graduating|przewidywany|出願中|在学|在読|studerende|attending|pending|laureando|laureanda|estudando|matriculado|laufendes|appearing|awaited|awaiting|pursue|kesken|opiskelen|studerar|studere|tanulmanyok|folyamatban|hallgato|cursa|cursante|studente|studentessa|etudiant|etudiante|pagaaende|igang|trakcie|在读|在讀|在籍|재학|재학중|卒業見込',
);

/** By which a study that goes on is told before its name: "now enrolled for a BTech". */
export const GOES_ON_WITH = words(
  'pursuing|enrolled|studying|undergoing|continuing|doing|reading|trakcie|cursando|currently|presently|now|aktuell|derzeit|zurzeit|momentan|actualmente|actuellement|atualmente|attualmente|obecnie|halen|parhaillaan|现|現在|현재',
);

/** The same in running text, where everyday words prove nothing. */
export const RUNNING_IN_TEXT = words(
  'pursuing|enrolled|ongoing|anticipated|expected|progress|candidate|laufend|cursando|laufende|kesken|pagaende|bezig|igang|opiskelija|studerande|studerende|estudiante|estudante|studente|ogrenci|ogrencisi|在读|在讀|在学|在籍|재학|재학중|卒業見込',
);

/** The same for studies that ended without the degree. */
export const ABANDONED_IN_TEXT = words(
  'incomplete|unfinished|trunca|trunco|inconclusa|inconcluso|abgebrochen|discontinued|withdrew|withdrawn|dropped|pasante|abd|vordiplom',
);

/** A studying that ended without the degree. */
export const ABANDONED = words(
  'incomplete|unfinished|trunca|trunco|trancado|trancada|incompleto|incompleta|incomplet|inconclusa|inconcluso|interrompido|interrompida|desistente|abgebrochen|abandoned|abandonado|dropped|discontinued|withdrew|withdrawn|pasante|backlog|backlogs|abd|中退|退学|肄业|중퇴|незаконченное|неоконченное|unvollendet|afgebroken|avbruten|przerwane|nieukonczone|abandonne|egresado|egresada|interrotto|interrotta|interrotti|interrotte|interrompu|interrompue|interrompues|interrumpida|interrumpidos|interrumpido|inacabado|inacabada|inacabados|inacheve|inachevee|inachevees|honorary|ohne|left|terk|noncompletion|nedokonceno|avbrudt|keskeytetty|tramite|failed|stopped|quit|vordiplom|gestopt|gestaakt|propedeuse|afbrudt|keskeyttanyt|keskeytynyt|keskeytyi|birakti|biraktim|nedokoncene|nedokonceno|niedokonczone|przerwal|otchislen|отчислен|未修了|未毕业|felbehagyott|befejezetlen|abbandonata|abbandonato|abbandonati|abandono|desisti|inachevee|inacheve|interrompue|interrompu|unvollstandig',
);

/** Words for study without a degree, which give way to words for a study that goes on ("enrolled, 90 credits"). */
export const UNFINISHED = words('short|niveau|attended|credits|credit|coursework|toward|towards|partial');

/** The same said in several words, in a folded text whose words are divided by single blanks. */
export const LEFT_PHRASES =
  /\b(?:all but (?:the )?(?:dissertation|thesis|\w+ (?:courses?|classes|credits|exams?|units|subjects))|dropped out|left (?:before|without|university|college|after)|(?:courses?|credits?|semesters?|classes|class|units|subjects|exams?|modules|papers) (?:only|short(?: of)?|left|remaining|to go|away)|short of (?:graduation|graduating|my|a|an|the)|without (?:a degree|degree|graduating|finishing)|(?:hope|plan|intend|want)(?:s|ing)? to (?:[a-z]+ ){0,8}(?:obtain|earn|pursue)|units earned|(?:nog|noch|reste|falta[nm]?|manca(?:no)?|debe|mangler|saknar|fehlt|fehlen) (?:nur |een |une? |una |uma |eine? |einige |paar |ett |en |\d+ )+(?:vak\w*|prufung\w*|klausur\w*|examen\w*|modul\w*|materias?|asignaturas?|esam[ei]|disciplinas?|cadeiras?|fag|kurs\w*|studiepunten)|no degree|never (?:finished|completed|graduated)|(?:not|un) graduated|some (?:grad(?:uate)?|post ?graduate) (?:school|studies|study|coursework|work|credits)|ohne abschluss|sin titular(?:se)?|non conseguit[ao]|mezun degil|mezun olmadi)\b/u;

/** "I am a student", "currently a full-time student", "student of … in the final year". */
export const A_STUDENT =
  /\b(?:(?:i am|i'm|im) (?:currently )?(?:an? )?(?:[\w-]+ ){0,3}student|currently (?:an? )?(?:[\w-]+ ){0,3}student|(?:final|last)[ -]year student)\b/u;

/** A study that goes on, said in two words. */
export const RUNNING_PHRASES =
  /\b(?:in corso|en cours|en curso|em curso|(?:a|por|para) (?:concluir|terminar|finalizar)|results? awaited|awaiting (?:the )?results?|w trakcie|devam ediyor|en proceso|in view|in the works|under way|chal rah[aie]|kar rah[aie]|jari hai|finishing (?:in|this|next|up)|due to (?:finish|complete|graduate)|to be (?:completed|awarded|conferred)|will (?:graduate|finish|complete)|set to graduate|about to (?:graduate|finish|complete)|nearing completion|pendiente (?:de |el |la )?(?:tfg|tfm|tesis|titulacion|titulo|proyecto|examen)|tez asamasinda|thesis (?:stage|phase|pending|submitted)|faltan? (?:la |el )?(?:tesis|titulo|examen)|am studieren|noch (?:im|am) studi\w*|currently in (?:the|my|his|her) (?:first|second|third|fourth|final|last|freshman|sophomore|junior|senior) year|degree seeking|currently attending|started (?:a |an |the |my )?(?:associate|bachelor|master|mba|doctoral)\w*|in process|working (?:on|towards?) (?:(?:a|an|my|his|her|the) )?(?:degree|bachelor|master|phd|doctorate|associate|diploma|mba|ba|bs|be|bsc|beng|btech|bsme|bsie|bsee|ma|ms|msc|meng|mtech|msme|msie|msee)\b|seeking (?:a |an |my |the )?(?:degree|associate|bachelor|master))\b/u;

/** Study towards a degree, which gives way to words for a study that goes on. */
export const TOWARDS_PHRASES =
  /\b(?:towards? (?:a |an |my |the )?(?:bachelor|master|bs|ms|bsc|msc|mba|phd)|(?:graduated|completed|degree (?:earned|obtained|awarded)) no)\b/u;

/** So many years "of mechanical engineering", without the name of a degree: a study that was not finished. */
export const YEARS_OF_STUDY =
  /\b(?:[1-6]|one|two|three|half) (?:years?|semesters?|terms?) (?:of|in|at|towards?) (?!experience|work|practice)/u;

/** That there is no degree, said in a note. */
export const NO_DEGREE_SAID =
  /(?:^|[.,;:!?-] *|\b(?:has|have|holds?|with|but|and|is) )(?:no|without an?y?) (?:formal |college |university )?(?:degree|education|college)(?! (?:is |was )?(?:required|needed|necessary))|\bnever (?:went to|attended) (?:college|university|uni)\b/u;

/** A degree that is done, said in so many words. */
export const DONE = words(
  'completed|graduated|awarded|conferred|abgeschlossen|beendet|afgerond|voltooid|avslutad|fullfort|afsluttet|ukonczone|concluido|concluida|concluiu|terminado|terminada|termine|terminato|conseguita|conseguito|obtenue|mezun|卒業|졸업|毕业|畢業|окончил|titulado|titulada|obtained|obtenu|received|earned|finished|passed|titulo-obtenido|colegiado',
);

/** What a denial denies: "did not finish". */
export const FINISHING = words('finish|complete|graduate|completing|finishing|graduating');

/** "Without", and what a study may end without: "ohne Abschluss". */
export const LACKING = words('no|ohne|kein|sin|sem|sans|senza|zonder|bez|без');
export const AWARDS = words('degree|diploma|abschluss|titulo|diplome|titolo|dyplomu|titulu|диплома');

/** "Not", before a word for a degree that is done. */
export const DENIALS = words('not|non|never|nicht|no|didnt|nie|niet|ikke|inte|ej|nao|non|не');

export const MINOR = words(
  'minor|nebenfach|minoring|certificate|certification|cert|zertifikat|certificat|course|courses|training|workshop|seminar|diplomado|lehrgang|kurs|bootcamp|coursera|udemy|edx|nptel|mooc|osha|weiterbildung|corso|cursus',
);

/** What a course ends with, behind the name of its subject: "forklift certificate", "engineering officer course". */
export const ENDS_IN_COURSE = words(
  'certificate|certification|course|courses|training|licence|license|seminar|workshop|bootcamp|lehrgang|kurs|schein|zertifikat|curso|corso|cursus|formation|kursus|ticket',
);

export const INSTITUTION = words(
  'university|universitat|universite|universidad|universidade|universita|universiteit|universitet|univ|uni|college|institute|institut|instituto|school|academy|hochschule|politechnika|polytechnique|politecnico|polytechnic|fachhochschule|faculty|department|dept|hogeschool|tu|fh|hs|ecole|escuela|escola|iit|nit|akademie|akademia|universitesi|politechnic',
);

/** Which precede the name of a part of an institution: "School of Engineering" is no field of study. */
export const INSTITUTION_PART = words(
  'college|school|institute|faculty|academy|institut|instituto|ecole|escuela|escola|department|dept|university|universidad|center|centre|society|association|faculdade|fakultat|hochschule|facultad|facultatea',
);

export const UNIVERSITY_HINT = /\b(?:tu|univ|uni|universitat|technische universitat|rwth|kit|eth|ethz|epfl|tum|tuhh|tu[a-z]{1,3})\b/u;
export const APPLIED_SCIENCES_HINT =
  /\b(?:fh|ba|hs|hochschule|fachhochschule|dhbw|haw|htw|htwk|htl|berufsakademie|hogeschool|hes|supsi|zhaw|fhnw|bfh|hslu)\b/u;
export const CZECH_HINT =
  /\b(?:czech|vut|cvut|ctu|brno|praha|prague|ostrava|vsb|plzen|liberec|stu|bratislava|kosice|slovak|zilina|strojni|strojirenstvi|vysoke|zcu|tuke)\b/u;
export const DANISH_HINT =
  /\b(?:danmark|denmark|dtu|sdu|cbs|aau|aarhus|arhus|aalborg|alborg|kobenhavns?|copenhagen|odense|roskilde|syddansk|dansk|esbjerg)\b/u;
export const SWEDISH_HINT =
  /\b(?:sverige|sweden|kth|chalmers|lunds?|lth|uppsala|linkopings?|lulea|goteborgs?|gothenburg|umea|stockholms?|malmo|karlstads?|orebro|vaxjo|vasteras|boras|jonkopings?|halmstad|skovde|hogskola|hogskolan|tekniska hogskola)\b/u;
/** In Québec and its neighbours the baccalauréat is the bachelor's degree of a university. */
export const FRENCH_CANADA_HINT =
  /\b(?:quebec|canada|montreal|laval|sherbrooke|ottawa|moncton|trois-rivieres|chicoutimi|rimouski|etsmtl|uqam)\b/u;
export const ITALIAN_HINT =
  /\b(?:italy|italia|istituto|liceo|itis|iti (?:meccanic|elettr|informatic|statale|industrial)\w*|perito|maturita|milano|torino|roma|bologna|ragioneria|geometra)\b/u;
export const SOUTH_ASIAN_HINT =
  /\b(?:india|nit|iit|iiit|vit|anna|osmania|jntu|vtu|bits|pune|mumbai|delhi|kerala|calicut|chennai|bangalore|bengaluru|hyderabad|coimbatore|pakistan|bangladesh|lahore|karachi|dhaka|sri lanka|nepal|manipal|srm|gujarat|maharashtra|tamil|madras|bombay|kanpur|rajasthan|kolkata|nagpur|mysore|visvesvaraya|amity|uet|nust|buet|psg|rvce|thapar|jadavpur|trichy|warangal|surathkal)\b/u;
/** The text says that the institution is not accredited. */
export const NOT_ACCREDITED =
  /\b(?:unaccredited|(?:not|never|isn'?t|non) accredited|(?:diploma|degree) mill|nicht akkreditiert|non accredite|no acreditad[ao]|nao reconhecid[ao]|non riconosciut[ao]|niet geaccrediteerd|akkredite degil)\b/u;

/** A note that takes a degree back: "did not graduate", "degree not finished". */
export const NOT_GRADUATED =
  /\b(?:did (?:no|n)t|didn t|never|has not|hasn t|not) (?:actually |yet )?(?:graduated?|finish(?:ed)? (?:the |his |her |their )?(?:degree|studies|school|college|university))\b|\bdegree (?:is |was )?(?:not|never) (?:finished|completed|conferred|awarded)\b/u;

/** A degree that was not earned by study: in a cell made for degrees one word is enough, in running text it must stand beside the degree. */
export const NOT_EARNED = {
  column: /\b(?:life experience|honorary|honoris causa|ehrenhalber)\b/u,
  text: /\b(?:honorary (?:degree|doctor\w*|bachelor|master)|honoris causa|life experience (?:degree|bachelor|master))\b/u,
} as const;
