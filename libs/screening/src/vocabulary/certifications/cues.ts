import { RELATED_PEOPLE, REPORTED_SPEECH } from './people';

/**
 * What a phrase near a credential says of it.
 *
 * `award`: it was given (earned, holder, certified). `noun`: a word for the thing itself (certification, licence), no proof alone.
 * `renewed`, `start`, `end`, `open`: how the date after (or, for `open`, in place of) it is to be taken. `remaining`: parts still open.
 * `other`: it is somebody else's; `over` says so only before the name (led, reported to). `subject`: a body of knowledge. `role`: a post held; `likeness`: something like it.
 `advert`: a requirement, an offer, advice. `instructor`: teaches it, which says nothing of holding it.
 */
export type Cue =
  | 'negation'
  | 'wish'
  | 'advert'
  | 'other'
  | 'progress'
  | 'training'
  | 'failed'
  | 'expired'
  | 'award'
  | 'noun'
  | 'renewed'
  | 'start'
  | 'end'
  | 'open'
  | 'remaining'
  | 'passed'
  | 'instructor'
  | 'number'
  | 'over'
  | 'subject'
  | 'role'
  | 'likeness'
  | 'doubt'
  | 'ticked'
  | 'unticked'
  | 'known';

/** Phrases by cue: lower case, without accents; a trailing `*` stands for any ending. Separated by `|`. */
export const CUES: Readonly<Partial<Record<Cue, string>>> = {
  negation:
    'nothing|nichts|nada|niente|rien|nic|missing certificate*|missing certification*|missing credential*|missing qualification*|missing licen*|certificate* missing|certification* missing|certificates still missing|certifications still missing|still missing|outstanding certificate*|outstanding certification*|' +
    'fehlende zertifikate|fehlende zertifizierungen|certificats manquants|certifications manquantes|certificados faltantes|certificaciones faltantes|certificados em falta|certificazioni mancanti|certificati mancanti|ontbrekende certificaten|brakujace certyfikaty|' +
    "to be confirmed|to be verified|to confirm|unconfirmed|not confirmed|not started|not begun|not enrolled|not scheduled|not pursued|has no record|no certificate|keinerlei|no|not|never|without|none|nor|neither|false|dont|don't|doesn't|didn't|hasn't|haven't|isn't|cannot|lack*|n|unverified|not found|no record|no such|denied|declined|gave up|on hold|abandon*|dropped out|" +
    'nein|kein*|nicht|ohne|non|sans|pas|aucun*|jamais|sin|ningun*|nunca|nao|sem|nenhum*|senza|nessun*|geen|niet|zonder|nie|brak|bez|ei|ingen|ikke|inte|yok|degil|' +
    'instead of|rather than|in lieu of|in place of|other than|except|except for|excluding|unlike|anstatt|statt|anstelle|weder|au lieu|au lieu de|plutot que|en lugar de|en vez de|em vez de|ao inves de|invece di|al posto di|in plaats van|zamiast|i stedet for|istallet for|yerine|never taken|not taken|not yet taken|untaken',
  wish:
    'to be obtained|to be earned|to be acquired|to be achieved|to be gained|yet to obtain|yet to earn|still to obtain|noch zu erwerben|a obtenir|por obtener|a obter|da conseguire|da ottenere|te behalen|do zdobycia|' +
    'earn|obtain|achieve|get|become|to earn|to obtain|go for|want|wants|wanted|wish*|would|hope|hopes|hoping|willing*|desire*|goal|goals|objective|aim|aims|aiming|aspire|aspires|aspiration*|interested|interest|intend*|plan to|plans to|plan on|plans on|planned to|planning to|planning on|plan|plans|planned|planning|' +
    'consider|considers|considering|thinking of|thinking about|eligible|eligib*|qualifies for|if hired|if|someday|one day|later|next step|next|could|should|might|dream*|to do|wishlist|target|targeted|future|would love|will take|will do|once employed|when employed|once hired|' +
    'angestrebt|anvisiert|gewunscht|wunsch*|erwunscht|interesse|souhait*|envisag*|deseo|deseab*|interes|interesad*|gostaria|desej*|vorrei|desidera*|gewenst|chcial*|chciec|' +
    'wanna|keen to|keen on|eager|in the future|in future|near future|bucket list|on my list|on my radar|on the radar|ambition|ambitions|looking to|look to|looking forward to|love to|like to|mochte|wurde gern|wurde gerne|plane|beabsichtig*|strebe|vorhabe|zukunftig|kunftig|traum|ziel|ziele|voudrais|aimerais|compte passer|compte obtenir|projette|avenir|quiero|quisiera|gustaria|pienso|planeo|aspiro|pretendo|pretende|futuro|espero|voy a|quero|queria|planejo|futuramente|vou tirar|vou fazer|voglio|intendo|intenzione|spero|obiettivo|punto a|mi piacerebbe|zou graag|van plan|hoop|zamierzam|planuje|chcialbym|chcialabym|marzenie|onsker|onskar|vil gjerne|istiyorum|hedef*|planliyorum' +
    '|prochain*|nachst*|proximo|proxima|siguiente|prossim*|volgende|nastepn*',
  advert:
    "you|your|yours|you'll|sie|ihre|ihr|vous|votre|vos|usted|voce|seu|sua|require|required|requires|requirement*|preferred|prefers|preferably|must|must have|mandatory|looking for|seeking|seek|seeks|we seek|nice to have|a plus|ideal*|job description|qualifications sought|salary|apply|applicant must|we offer|offered by|offers|" +
    'client|hiring|vacancy|advantage*|is an asset|asset|recommended|recommend|such as|worth|top|key certifications|which certifications|should you|learn*|tips|add every|how to|placeholder|example|sample|template|insert|e g cpim|faq|guide|' +
    'desired|needed|need|wanted candidate|candidate must|responsibilities include|we are hiring|role requires|price|cost of|voraussetzung*|erforderlich|von vorteil|vorteil|wunschenswert|exige|requis|requise|souhaite|atout|requerid*|se requiere|valora*|exigid*|diferencial|richiest*|gradit*|vereist|wymagan*|mile widzian*|strengthen|' +
    'bitte angeben|anforderung*|anforderungsprofil|wir suchen|wir erwarten|idealerweise|profil recherche|nous recherchons|serait un plus|imperatif|se busca|buscamos|requisito*|indispensable|imprescindible|procuramos|desejavel|obrigatorio|cerchiamo|requisit*|preferibile|gezocht|wij zoeken|vereiste*|is een pre|wymagania|poszukujemy|oferujemy|mile widziane|meriterande|araniyor|tercihen|eg|for example|for instance|zum beispiel|zb|par exemple|por ejemplo|por exemplo|ad esempio|bijvoorbeeld|na przyklad|qualified applicants|job ad|job advert|job posting|posting|they ask for|asks for|calls for|must be|should have|should hold|need to have|needs to have|desirable|what you bring|deal breaker|dealbreaker|essential criteria|circle one|tick all|check all|select all|delete as|strike out|fill in|please specify|please list|specify|reimburse*|tuition' +
    '|sollte|sollten|mussen|muss|bewerber*|der kandidat|die kandidatin|le candidat|la candidate|el candidato|la candidata|o candidato|il candidato|la candidata|de kandidaat|doit|devra|debe|debera|deve|devera|dovra|moet|dient|powinien|powinna|musi',
  other:
    'company is|company holds|the company|our company|my manager|my boss|my supervisor|my mentor|my colleague|my wife|my husband|my brother|my sister|my father|my mother|my friend|my team|my director|his wife|her husband|his manager|her manager|his boss|her boss|colleague*|coworker*|co worker*|' +
    'team|teams|employee|employees|staff|planners|engineers|candidates|students|student|people|personnel|professionals|operators|technicians|members|buyers|managers|holders|apprentices|participants|others|someone|somebody|everyone|anyone|who|whose|those|they|their|leur|leurs|ihnen|su equipo|them|him|brother|sister|wife|husband|father|mother|uncle|cousin|friend|' +
    'references|reference|referee|referees|interviewed by|interviewer|interviewers|introduced by|recommended by|referred by|hired by|panel|minutes|signed by|signatory|approved by|reviewed by|taught by|predecessor|boss|mentor|' +
    'our|we|client|clients|customer|customers|vendor|supplier|suppliers|plant is|department|organization|author of|authored|wrote|written|articles|article|bibliography|handbook author|kollege*|kollegin|team von|mein chef|meine chefin|mon chef|collegue*|companero*|equipo|equipe|meu chefe|kolega|szef|each|every|many|various|several|' +
    `${RELATED_PEOPLE}|${REPORTED_SPEECH}|` +
    'colleague|kollege|collegue|vorgesetzter|thesis advisor|thesis adviser|thesis supervisor|academic advisor|academic adviser|advisor|adviser|vorgesetzte*|companer*|przelozon*|kolezank*' +
    '|interview with|interviewed with|call with|meeting with|met with|spoke with|spoke to|talked to|talked with|discussed with',
  progress:
    'gepland|under review|under evaluation|in prufung|en evaluation|en evaluacion|in prog|hazirlan*|hazirlik*|calisiyor*|vorb|in vorb|in planung|in bearbeitung|in erwerb|in prep|inprogress|ip|tbd|target*|in ausbildung|cand|pendiente*|pendente*|in attesa|en attente|oczekuj*|estudio|estudia|etudie|studiere|lerne|studeer|ucze sie|exam in|due to sit|will sit|sits|resit|about to|partway|close to finishing|finishing|nog bezig|in opleiding|en formation|in formazione|em formacao|exam next|exam planned|exam date set|in the works|on track|working towards|in_progress|pursuing|pursue|pursues|actively pursuing|in progress|in process|in the process|ongoing|in work|wip|working on|working towards|working toward|work towards|studying|study for|studies for|study|preparing|prepares|preparation|candidate|enrolled|enrol*|registered for|signed up|' +
    'scheduled|schedule|booked|book|expected|expect*|anticipat*|expecting|awaiting|await*|pending|application filed|application submitted|application|applied|applying|halfway|midway|underway|under way|upcoming|soon to be|soon|currently taking|taking|sitting|sit for|to sit|' +
    'started|begun|began|commenced|almost|nearly|close to|retake|retaking|voucher|target date|to be completed|to complete|will be|complet* in|due|towards|toward|aspirant|aspiring|part way|in training for|set for|exam date|exam on|to take|will take exam|' +
    'in vorbereitung|vorbereitung auf|laufend|lauft|geplant|begonnen|angemeldet|voraussichtlich|in arbeit|en cours|en preparation|prevu*|inscrit*|prepare|preparo|preparando|preparandome|bereite|en curso|en proceso|cursando|previst*|en tramite|inscrito|estudiando|em andamento|em curso|cursando|em progresso|em preparacao|in corso|in preparazione|bezig|lopend|in behandeling|studerend|ingeschreven|w trakcie|w toku|planowan*|przygotow*|pagaende|pagar|igang|i gang|devam ediyor|in uitvoering|' +
    'waiting for|waiting on|in the pipeline|to be sat|to be taken|on its way|on the way|nearing completion|near completion|under audit|result pending|results pending|not yet received|yet to be issued|second attempt|next attempt|reattempt|warte|wartet|absolviere|gerade dabei|berufsbegleitend|programad*|agendad*|fijad*|marcad*|espera|esperando|aguardando|aguardo|fissat*|in programma|iscritt*|preparando|studiando|ingepland|wachtend|aangemeld|voorbereid*|umowion*|zaplanowan*|hazirlan*|hazirlik|forbereder|studerar|under utbildning' +
    '|working my way|on my way to|on course for|on course to|making my way|inscripcion hecha|inscricao feita',
  training:
    'lesson|lessons|participation|participated|teilnahme|teilnahmebescheinigung|attestation de presence|asistencia|frequencia|frequenza|deelname|preparation course|preparation courses|preparation class|preparation classes|preparation program|preparation programme|preparation workshop|preparation seminar|preparation training|preparatory course|exam camp|camp|exam prep|exam preparation|crash course|learning system|study material*|self paced|e learning|online learning|learning path|training|trained|course|courses|course work|coursework|boot camp|bootcamp|prep|review|reviews|review course|workshop|workshops|seminar*|class|classes|classroom|refresher|self study|self taught|contact hours|attendance|attended|attendee|webinar*|tutorial*|study group|handbook|program|programme|audit course|lectures|udemy|coursera|simplilearn|' +
    'lehrgang*|kurs|kurse|seminare|schulung*|besucht|vorbereitungskurs*|formation|stage|cours|atelier|suivi|suivie|curso|cursos|capacitacion|taller|diplomado|curso preparatorio|treinamento|corso|corsi|cursus|opleiding|training gevolgd|szkolenie|kurs przygotowawczy|utbildning|egitim*|without exam|no exam|' +
    'mock|mock exam*|mock test*|practice exam*|practice test*|practise exam*|sample exam*|sample question*|practice question*|quiz|dry run|simulator|mooc|introduction to|intro to|intensive|masterclass|probeprufung|ubungsprufung|einfuhrung in|intensivkurs|selbststudium|initiation|sensibilisation|examen blanc|simulacro|autoaprendizaje|autoestudio|simulado|aula|aulas|palestra|autoapprendimento|lezioni|simulazione|zelfstudie|proefexamen|samoksztalcenie|zajecia|egitimi' +
    '|trained as|trained as a|trained as an|trained in|trained for|studied|studied for|prepared for|read up on|crammed' +
    '|elective*|wahlfach|optativ*|minor in|skipped the exam|without the exam|sin examen|sans examen|ohne prufung|ohne abschluss|senza esame|zonder examen|bez egzaminu',
  failed:
    'failed|fail|fails|unsuccessful*|did not pass|not passed|durchgefallen|nicht bestanden|non passed|echoue*|echec|suspendid*|reprobad*|bocciat*|gezakt|oblan*|nie zdal*|nie zdan*|' +
    "not successful|without success|no luck|did not make it|didn't make it|missed the pass*|just missed|below the pass*|fell short|flunked|did not succeed|didn't pass|nicht geschafft|nicht erfolgreich|recale*|n'a pas reussi|pas reussi|no aprob*|no superad*|no paso|nao aprovad*|nao passei|nao passou|non superat*|niet geslaagd|niet gehaald|niet behaald|ikke bestatt|basarisiz",
  expired:
    'delinquent|in arrears|sin renovar|sans renouvellement|ohne verlangerung|ohne erneuerung|senza rinnovo|sem renovar|sem renovacao|zonder verlenging|without renewal|unrenewed|to be renewed|needs renewal|overdue|renewal overdue|past due|lost his|lost her|lost my|lost the|lost it|vervallen|vervalt|verstreken|ausgelaufen|let go|go in|out of validity|passe|depasse*|decaduto|wygasniet*|nieaktualn*|utgangen|gammal|was active|was valid|held until|gave it up|let expire|letting|letting it lapse|expired|lapsed|lapse|lapses|ran out|run out|has run out|inactive|suspended|revoked|not maintained|not renewed|never renewed|no longer|former|formerly|ex|retired|ret|dropped|dropped after|discontinued|surrendered|withdrawn|invalid|not current|not active|out of date|previously|past|let my|let it|let the|let her|let his|once held|used to hold|terminated|not valid|expir|cancelled|canceled|was a|deactivated|' +
    'abgelaufen|verfallen|erloschen|ungultig|nicht verlangert|nicht mehr|ehemals|expire|expiree|echu|echue|perime|perimee|plus valable|non renouvele*|caducad*|vencid*|caduco|caduca|no renovad*|expirad*|nao renovad*|scadut*|non rinnovat*|verlopen|niet verlengd|wygasl*|niewazn*|utgatt|utlopt|udlobet|suresi doldu|sona erdi|gecersiz|' +
    "ended|has ended|no longer maintain*|no longer renew*|no longer valid|no longer current|no longer active|no longer certif*|no longer held|not kept up|not kept current|not being maintained|not recertified|never recertified|did not renew|didn't renew|did not recertify|didn't recertify|did not maintain|didn't maintain|did not keep up|have not renewed|haven't renewed|has not renewed|hasn't renewed|failed to renew|failed to recertify|failed to maintain|missed renewal|missed the renewal|allowed to lapse|allowed to expire|void|voided|relinquished|forfeited|dormant|defunct|erlosch*|nicht erneuert|entzogen|ruht|plus valide|plus a jour|non maintenu*|ya no|dejo vencer|deje vencer|no vigente|sin vigencia|sem validade|deixei vencer|deixou vencer|nao e mais|nao mais|non piu|niet meer|utracil*|nie odnowion*|ikke lenger|ikke fornyet|inte langre|suresi gecti|suresi bitti",
  award:
    'no expiration|no expiry|no expiration date|no expiry date|does not expire|as a|as an|als|earning|obtaining|passing|engineer with|planner with|manager with|professional with|scheduler with|buyer with|supervisor with|specialist with|leader with|technician with|analyst with|director with|engineer and|mit zertifikat|with a|geslaagd|geprufter|geprufte|geprueft*|staatlich|diplome|laureat|ottenendo|mam|certifierad|completion of certification|confirms|became|become a certified|certified|licensed|license number|registered|chartered|holder|hold|holds|holding|held|earned|obtained|achieved|attained|awarded|received|gained|completed|complete|completing|active|actively|current|currently|valid|in good standing|yes|y|true|have|has|had|possess*|i am|he is|she is|is a|is an|am a|is|am|an|confirmed|verified|seen|checked|lifetime|dual certified|triple|credentialed|accredited|got|done|fully|full|graduated|qualified|recognized as|also|fellow|ja|oui|si|sim|tak|ok|designation|post nominal*|postnominal*|ausgezeichnet|' +
    'zertifiziert*|erworben|inhaber*|abgeschlossen|vorhanden|gultig|aktiv|certifie|certifiee|obtenu|obtenue|titulaire|acquis|acquise|valide|valable|certificado por|certificada|obtenid*|aprobad*|vigente|titular|poseo|tengo|certificato|conseguit*|ottenut*|superato|valido|valida|concluid*|obtid*|vigor|gecertificeerd*|behaald|geldig|gehaald|in bezit|uzyskan*|zdobyt*|posiadam|wazny|wazna|certyfikowan*|certifierad*|sertifisert|certificeret|sertifikali|mevcut|giltig|gyldig|' +
    'good standing|belgem var|belgesi var|sertifikam var|sertifikasi var|candidate has|candidate holds|candidate is|applicant has|applicant holds|applicant is|conferred|granted|bestowed|erledigt|decern*|attribue|attribuee|otorgad*|concedid*|rilasciat*|toegekend|przyznan*|certified under|completed all requirements|completed the requirements|met all requirements|met the requirements|meets all requirements|fulfilled the requirements|fulfilled all requirements|satisfied all requirements|in my possession|card carrying|licensed as|in hand|verliehen|besitze|inhaberin|detiens|detenteur|detentrice|possede|ai obtenu|decroch*|cuento con|dispongo de|he obtenido|obtuve|consegui|conquistei|possuo|tenho|detenho|obtive|ho conseguito|ho ottenuto|possiedo|detengo|in possesso|beschik over|uzyskal*|zdobyl*|innehar|innehaver|sahibiyim' +
    '|requirements met|requirements fulfilled',
  noun:
    'certificate|certificates|certification|certifications|cert|certs|license|licence|licenses|licences|licensure|credential|credentials|diploma|exam|exams|examination|qualification|qualifications|accreditation|accreditations|registration|registrations|certificat|certificats|certificacion|certificaciones|certificado|certificados|certificacao|certificacoes|certificazione|certificazioni|certificaat|certificaten|certificering|certyfikat|certyfikaty|zertifikat|zertifikate|zertifizierung|zertifizierungen|prufung|examen|exame|esame|egzamin|sertifika|sertifikasi|belgesi|sertifikalar|badge|card|stamp|professional|status|body|issuer|record|title|' +
    'sinav*|eksamen|tentamen',
  renewed:
    'last maintained|maintenance points submitted|maintenance submitted|maintenance points|maintenance fee paid|points submitted|ceus submitted|pdus submitted|pending renewal|renewal pending|renewal in progress|renewal applied for|recertified|recert|recertification|renewed|renewal|re certified|revalidated|maintained|rezertifiziert|erneuert|verlangert|renouvele*|recertifie*|renovad*|recertificad*|rinnovat*|verlengd|odnowion*|' +
    're earned|reearned|regained|reinstated|reactivated|reissued|requalified|kept alive|maintenance complete|neu erworben|wiedererlangt|reaktiviert|recuperad*|reactivad*|revalidad*|riottenut*|riattivat*|heractiveerd|vernieuwd|hernieuwd|wznowion*|przedluzon*|fornyet|fornyad|yenilendi',
  start:
    'class of|issued|issue date|issue|since|from|dated|awarded on|seit|ausgestellt|depuis|delivre*|desde|emitid*|emissao|emesso|dal|sinds|uitgegeven|od|wydan*|sedan|siden|passed on|certified on|date',
  end:
    'grace period to|grace period until|exp|expires|expire|expiry|expiration|expiration date|expiry date|valid until|valid till|valid to|valid thru|valid through|valid till|until|till|through|thru|good to|good until|good through|good till|renewal date|renewal due|end date|ends|as end date|valid|certified through|active until|active through|current through|current until|' +
    "bis|gultig bis|ablauf|lauft ab|ablaufdatum|jusqu|jusqu'en|jusqu'au|jusqu'a|valable jusqu|valable jusqu'au|valable jusqu'en|valide jusqu|valide jusqu'au|valide jusqu'en|expire le|fin|hasta|vence|valido hasta|vigente hasta|ate|valido ate|validade|fino|fino al|scade|scadenza|valido fino|tot|geldig tot|wazny do|wazna do|till och med|" +
    "next cycle|next cycle ends|next maintenance|next due|recert due|maintenance due|maint due|next renewal|next recertification|renews|renewal in|renew by|recertification due|recertify by|good for|runs to|runs until|runs out|validity|validity until|validity to|up to|expiring|to expire|due to expire|will expire|set to expire|expires on|gilt bis|gultigkeit bis|echeance|jusqu'au|jusqu'a|vigencia|vigencia hasta|valida hasta|validade ate|valida ate|vencimento|vence em|vencimiento|valida fino|vervaldatum|verloopt|data waznosci|wazne do|gyldig til|giltig till|giltigt till" +
    '|extended to|extended until|extended through|extension to|extension until|prolonge jusqu|prorrogad*|verlangert bis',
  open:
    "no expiration|no expiry|no expiration date|no expiry date|does not expire|never expires|lifetime|for life|unbefristet|permanent|maintained|kept current|kept up to date|sin vencimiento|sans expiration|present|now|today|current|ongoing|heute|jetzt|aujourd'hui|actualidad|presente|actual|atual|oggi|heden|obecnie|bugun|nutid|nu|" +
    'kept up|up to date|maintenance current|maintenance up to date|maintenance paid|dues paid|fees paid',
  remaining:
    'open|module open|modules open|exam open|exams open|part open|parts open|to go|remaining|remain|remains|left|outstanding|still open|missing|next module|fehlt|fehlen|offen|ausstehend|restant*|restan|pendiente*|falta|faltan|faltam|manca|mancan*|manque|manquant*|ontbreekt|ontbreken|brakuje|saknas|mangler|eksik|nog te gaan|zostal*|' +
    'never taken|not taken|not yet taken|untaken|away|ausstehen*|por aprobar|da sostenere|nog te doen',
  passed:
    'passed on|passed|pass|passes|passing|cleared|completed|done|complete|bestanden|geschafft|reussi*|valide|valides|aprobad*|superad*|aprovad*|superat*|zdan*|zdal*|geslaagd|bestatt|all modules|' +
    'validee|validees|absolviert|abgelegt',
  instructor:
    'instructor|instructors|trainer|teacher|taught|teach|teaches|teaching|teach*|lecturer|tutor|facilitator|examiner|proctor|dozent*|formateur|formatrice|profesor*|instrutor*|docente|docent|wykladow*',
  number: 'number|nr|num|license no|id|cert no|certificate no|credential id|licence no|lic|reg|registration no|nummer|numero|dl|bg',
  over: 'led|managed|leading a|hired|hiring|recruited|mentored|mentoring|coached|coaching|supervised|supervising|supervise|reported to|reporting to|reports to|reporting|worked with|working with|works with|alongside|assisted|supported|supporting|helped|under a|under the|under|trained by|for a|assistant to|trained',
  subject:
    'basics|basic|fundamentals|theory|grundlagen|notions|nociones|basico|basi|knowledge|concepts|concept|principles|methodology|methodologies|methods|body of knowledge|familiar*|awareness|exposure|framework|standards|tools|techniques|topics|content|' +
    'frameworks|practices|guidelines|terminology|thinking|mindset',
  role: 'role|roles|job|function|acted as|acting as|worked as|working as|served as|serving as',
  doubt:
    "maybe|perhaps|possibly|probably|allegedly|supposedly|apparently|presumably|reportedly|unsure|to check|will check|check if|check whether|please check|will verify|to verify|verify|double check|can't confirm|could not confirm|couldn't confirm|cannot confirm|not verified|vielleicht|angeblich|vermutlich|wohl|peut etre|apparemment|parait il|quizas|tal vez|supuestamente|talvez|supostamente|forse|presunto|pare|misschien|vermoedelijk|podobno|chyba|kanskje|kanske|galiba",
  likeness:
    'equivalent|equivalent to|equivalent of|similar|similar to|comparable|like|type|style|vergleichbar*|gleichwertig|ahnlich|equivalente|similaire|aquivalent|' +
    'niveau|nivel|livello|poziom|niva|calibre',
  ticked: '{ticked}',
  unticked: '{unticked}',
};
