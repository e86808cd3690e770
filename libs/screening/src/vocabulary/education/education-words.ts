function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** Words between the parts of a name that say nothing themselves. */
export const CONNECTORS = words(
  'of|in|and|the|de|la|le|les|des|du|d|l|del|da|do|dos|di|der|die|das|und|et|y|e|en|och|og|i|w|a|ve|dans|im|per|el|los|las|degree|with|major|majoring|specialization|specialisation|branch|field|fur|for|emphasis|concentration|titre|titulo|an|am|zum|zur|option|specialty|speciality|specialised|filiere',
);

/** A studying that goes on. */
export const RUNNING = words(
  'pursuing|progress|enrolled|ongoing|candidate|anticipated|expected|exp|expecting|present|current|currently|student|studying|laufend|laufende|cursando|curso|andamento|cours|studiere|sem|semester|semestre|periodo|annee|abd|undergoing|continuing|studierend|heute|today|now|eleve|toku|studiuje|devam|estudiante|estudante|pagaende|bezig|loopend|lopend|voraussichtlich|prevu|prevista|previsto|prevision|senior|junior|sophomore|freshman|doctorant|doktorand|phdstudent|probeha|ogrenci|ogrencisi|opiskelija|graduating|przewidywany|studia|出願中|在学|在読|studerende|attending|undergraduate-student|to be completed',
);

/** The same in running text, where everyday words prove nothing. */
export const RUNNING_IN_TEXT = words('pursuing|enrolled|ongoing|anticipated|expected|progress|candidate|laufend|cursando|abd');

/** The same for studies that ended without the degree. */
export const ABANDONED_IN_TEXT = words('incomplete|unfinished|trunca|trunco|abgebrochen|discontinued|withdrew|pasante');

/** A studying that ended without the degree. */
export const ABANDONED = words(
  'incomplete|unfinished|trunca|trunco|incompleto|incompleta|incomplet|abgebrochen|abandoned|dropped|discontinued|withdrew|withdrawn|short|pasante|backlog|backlogs|niveau|attended|credits|coursework|unvollendet|afgebroken|avbruten|przerwane|nieukonczone|abandonne|egresado|egresada|interrotto|honorary|ohne|left|terk|noncompletion|nedokonceno|avbrudt|keskeytetty|coursework-only|tramite|equivalent-no|failed|toward|towards|partial',
);

/** A degree that is done, said in so many words. */
export const DONE = words(
  'completed|graduated|awarded|conferred|abgeschlossen|titulado|titulada|obtained|obtenu|received|earned|finished|passed|titulo-obtenido|colegiado',
);

export const MINOR = words(
  'minor|nebenfach|minoring|certificate|certification|cert|zertifikat|certificat|course|courses|training|workshop|seminar|diplomado|lehrgang|curso-corto|kurs|bootcamp',
);

export const INSTITUTION = words(
  'university|universitat|universite|universidad|universidade|universita|universiteit|universitet|univ|uni|college|institute|institut|instituto|school|academy|hochschule|politechnika|polytechnique|politecnico|polytechnic|fachhochschule|faculty|department|dept|hogeschool|tu|fh|hs|ecole|escuela|escola|iit|nit|akademie|akademia|universitesi|politechnic',
);

/** Which precede the name of a part of an institution: "School of Engineering" is no field of study. */
export const INSTITUTION_PART = words(
  'college|school|institute|faculty|academy|institut|instituto|ecole|escuela|escola|department|dept|university|universidad|center|centre|society|association|faculdade|fakultat|hochschule|facultad|facultatea',
);

export const UNIVERSITY_HINT = /\b(?:tu|univ|uni|universitat|technische universitat|rwth|kit|eth|tum|tuhh|tu[a-z]{1,3})\b/u;
export const APPLIED_SCIENCES_HINT = /\b(?:fh|ba|hs|hochschule|fachhochschule|dhbw|haw|htw|htwk|htl|berufsakademie|hogeschool)\b/u;
export const CZECH_HINT =
  /\b(?:czech|vut|cvut|ctu|brno|praha|prague|ostrava|vsb|plzen|liberec|stu|bratislava|kosice|slovak|zilina|strojni|strojirenstvi|vysoke|zcu|tuke)\b/u;
export const ITALIAN_HINT = /\b(?:italy|italia|istituto|liceo|itis|iti |perito|maturita|milano|torino|roma|bologna|ragioneria|geometra)\b/u;
export const SOUTH_ASIAN_HINT =
  /\b(?:india|nit|iit|iiit|vit|anna|osmania|jntu|vtu|bits|pune|mumbai|delhi|kerala|calicut|chennai|bangalore|bengaluru|hyderabad|coimbatore|pakistan|bangladesh|lahore|karachi|dhaka|sri lanka|nepal|manipal|srm|gujarat|maharashtra|tamil|madras|bombay|kanpur|rajasthan|kolkata|nagpur|mysore|visvesvaraya|amity|uet|nust|buet|psg|rvce|thapar|jadavpur|trichy|warangal|surathkal)\b/u;
export const DOUBTFUL_HINT = /life[ -]experience|unaccredited|diploma mill|not accredited|honorary|honoris causa/u;
