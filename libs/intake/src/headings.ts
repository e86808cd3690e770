import type { Field } from '@plumbline/screening';

/**
 * Headings that real systems give their columns, by what the column holds: applicant tracking systems, job boards, form tools and
 * home-made lists, in English and eight other languages. Compared after folding: lower case, no accents, punctuation as blanks.
 */
const HEADINGS: Readonly<Record<Exclude<Field, 'certification_flag'>, string>> = {
  name: `name|full name|candidate name|candidate|applicant name|applicants name|applicant|names|nom complet|nom et prenom|nom prenom|nombre completo|
    nombre y apellidos|nome completo|naam|volledige naam|vollstandiger name|bewerber|bewerberin|bewerber in|name des bewerbers|kandidat|kandidatin|
    imie i nazwisko|nome e cognome|nominativo|navn|namn|nimi|ad soyad|adi soyadi|your name|your full name|contact name|naam kandidaat|candidat|
    candidato|nombre del candidato|
    nazwisko i imie|nazwisko imie|imie nazwisko|apellidos y nombre|apellidos y nombres|apellido y nombre|apellidos nombre|nom prenoms|nom et prenoms|prenom nom|prenom et nom|cognome e nome|nome e sobrenome|name vorname|vorname name|nachname vorname|adi ve soyadi|isim|isim soyisim|aday|aday adi|kandydat|employee name|employee|worker|worker name|associate name|who|person|jmeno|jmeno a prijmeni|nev|nume|nume si prenume|ho ten|
    kandidaat|sollicitant|hakija|sokande|uchazec|jelentkezo|aspirante|postulante|candidata|medewerker|mitarbeiter|mitarbeiterin|empleado|salarie|dipendente|pracownik|calisan|
    talent|bewerbername|name bewerber|nome do candidato|naam sollicitant|navn pa ansoger|display name|фио|имя|имя и фамилия|姓名|氏名|名前|이름|성명|nom et prenom du candidat|nome e cognome del candidato|nombre del aspirante|family name first name|
    prospect`,
  first_name: `first name|firstname|given name|given names|forename|vorname|prenom|nombre|nombres|nome|voornaam|imie|fornavn|fornamn|etunimi|ad|first|
    prenoms|imiona|preferred name|preferred first name|
    primer nombre|名`,
  middle_name: 'middle name|middle initial|second name|middlename|tussenvoegsel',
  last_name: `last name|lastname|surname|family name|nachname|familienname|nom|nom de famille|apellido|apellidos|sobrenome|cognome|achternaam|nazwisko|
    etternavn|efternavn|efternamn|soyad|last|
    primer apellido|apellido paterno|soyadi|soyisim|prijmeni|nom de naissance|nom d usage|
    姓|family name surname|фамилия`,
  email: `email|e mail|email address|e mail address|mail|emails|candidate email|candidateemail|applicant email|email 1|email 2|2nd e mail|mailadresse|
    e mail adresse|emailadresse|courriel|adresse e mail|adresse email|adresse mail|correo|correo electronico|e mailadres|adres e mail|epost|e post|
    sahkoposti|eposta|e posta|indirizzo email|posta elettronica|username|contact email|personal email|work email|email contacto|
    contact e mail|mail id|email id|e mail id|mail address|e mail adresi|eposta adresi|email adresi|poczta|poczta elektroniczna|correo e|correo electronico personal|dir correo|mel|mail pro|mail perso|contato email|work e mail|company email|business email|
    e postadress|e mail cim|email cim|e mail adresa|contact info|contact information|contact details|contact data|
    adresse electronique|メールアドレス|メール|邮箱|電子郵件|电子邮箱|이메일|электронная почта|эл почта|почта|correo electronico de contacto`,
  phone: `phone|phone number|phonenumber|phones|phone numbers|telephone|telephone number|mobile|mobile phone|mobile number|cell|cell phone|home phone|
    work phone|7 digit phone|area code|contact number|telefon|telefonnummer|handy|mobil|mobilnummer|rufnummer|telefon mobil|tel|tel nr|telephone portable|
    portable|telefono|movil|celular|telefone|telemovel|cellulare|telefoon|telefoonnummer|mobiel|numer telefonu|puhelin|telefonnr|whatsapp|
    mobile no|phone no|contact no|contact no 1|tel no|telephone no|cell no|cel|gsm|telefon no|telefon numarasi|cep|cep telefonu|cep tel|nr telefonu|nr tel|tel kom|komorka|telefono movil|telefono celular|tel cel|tel mobile|mobile telephone|n de telephone|numero de telephone|phone mobile|day phone|evening phone|
    mob no|mob|ph|ph no|telefonszam|cislo telefonu|
    handynummer|n telemovel|no telemovel|numero de telemovel|gsm nr|gsm nummer|電話番号|電話|手机|手机号|联系电话|전화번호|연락처|телефон|whatsapp number|telefono de contacto`,
  address: `address|location|candidate location|city|town|street|street 1|street 2|street address|address 1|address 2|state|state province|province|
    region|zip|zip code|zipcode|postal code|postcode|country|current location|hometown|home address|city state|ort|wohnort|plz|plz ort|strasse|adresse|
    anschrift|land|stadt|bundesland|ville|code postal|pays|ciudad|direccion|codigo postal|pais|provincia|cidade|endereco|citta|indirizzo|cap|plaats|
    woonplaats|stad|miasto|adres|kod pocztowy|by|stad ort|sehir|city country|city and state|
    home town|hometown city|residence|place of residence|lieu de residence|domicilio|residenza|miejscowosc|miejsce zamieszkania|bostadsort|bopel|bosted|bopael|asuinpaikka|地址|居住地|现居地|住所|주소|거주지|адрес|город|
    lives in|based in|commute|permanent address|present address`,
  link: `linkedin|linkedin url|linkedin profile|linkedin profile url|profile url|profile link|profile|public profile|links|website|web site|web|portfolio|
    social media|github|url|resume link|resume url|cv link|cv url|resume file|resume filename|resume attachment|cv file|homepage|skype id|skype|
    lever posting url|candidate url|xing|xing profil`,
  degree: `degree|highest degree|degree level|education level|level of education|highest level of education|highest qualification|
    highest qualification held|qualification|qualifications|education degree|educational attainment|abschluss|hochster abschluss|hochschulabschluss|
    akademischer grad|akad grad|akademischer abschluss|abschlussgrad|bildungsabschluss|diplome|niveau d etudes|niveau detudes|dernier diplome|titulo|titulacion|
    nivel de estudios|nivel educativo|grado academico|grado de instruccion|titolo di studio|titolo|diploma|opleidingsniveau|hoogste opleiding|wyksztalcenie|
    poziom wyksztalcenia|grau academico|escolaridade|nivel de escolaridade|formacao academica nivel|utdannelsesniva|uddannelsesniveau|examen|tutkinto|
    egitim durumu|mezuniyet derecesi|highest education|degrees|degree earned|degree type|academic degree|
    escolaridad|nivel de escolaridad|maximo grado de estudios|ultimo grado de estudios|grado de estudios|formacion titulo|diplome obtenu|niveau|niveau de formation|niveau diplome|ogrenim|ogrenim durumu|egitim seviyesi|egitim duzeyi|mezuniyet|tahsil|academic level|qualification level|education qualification|educational qualification|edu level|edu|ug degree|pg degree|ug course|pg course|ug qualification|pg qualification|graduation degree|post graduation degree|stopien|stopien naukowy|tytul|tytul zawodowy|titulo academico|titulo profesional|titulo obtenido|titulacion academica|
    qual|educ|deg|grau|grau de instrucao|nivel|nivel de formacion|vzdelani|nejvyssi vzdelani|dosazene vzdelani|vegzettseg|legmagasabb vegzettseg|nivel studii|studii absolvite|hogsta utbildning|hogsta avslutade utbildning|examensniva|examina|hoyeste utdanning|hoyeste fullforte utdanning|hojeste uddannelse|hojeste fuldforte uddannelse|ylin koulutus|korkein koulutus|koulutustaso|highest education level|highest educational level|highest academic qualification|academic qualification|academic qualifications|formal qualification|formal qualifications|hochste ausbildung|hochster bildungsabschluss|plus haut diplome|niveau de diplome|ultimo titulo|maximo nivel de estudios|nivel maximo de estudios|formacao maxima|titolo di studio piu alto|hoogst genoten opleiding|hoogst behaalde diploma|en yuksek egitim|utbildningsniva|utdanningsniva|hogste utbildning|education lvl|
    highest qual|ultimo grado|livello di istruzione|hoogst afgeronde opleiding|学历|学位|最高学历|學歷|最終学歴|학력|최종학력|образование|уровень образования|bachelor master|ucilisen uroven|nivel de instruccion|stopien wyksztalcenia|
    highest ed|ed level|educ level|highest education completed|grado|niveau atteint|highest level achieved`,
  field_of_study: `field|field of study|course|discipline|major|majors|specialization|specialisation|specialty|branch|branch of study|branchofstudy|
    course of study|concentration|area of study|degree field|subject|programme|program|studiengang|fachrichtung|studienfach|fach|studienrichtung|
    filiere|domaine d etudes|specialite|carrera|especialidad|area de estudio|corso di laurea|indirizzo di studi|studierichting|richting|kierunek|
    kierunek studiow|curso|area de formacao|studieretning|fagomrade|inriktning|bolum|degree subject|specialization major|engineering discipline|
    engineering branch|stream|
    major subject|major minor|subject area|specjalnosc|specjalizacja|bolumu|alan|uzmanlik|dal|fachgebiet|branche d etude|domaine|ug specialization|pg specialization|ug branch|pg branch|ug major|pg major|ug specialisation|pg specialisation|profesion|
    dept of study|corso di studi|corso|obor|obor studia|szak|specializare|studieinriktning|specialita|specialisatie|specialization subject|
    indirizzo di laurea|indirizzo di studi|classe di laurea|laurea in|facolta|facultad|faculty|fakultet|opleidingsrichting|studiegebied|linja|program major|program of study|programme of study|utbildningsinriktning|huvudamne|amne|fagretning|fag|studieprogram|studielinje|paaaine|koulutusala|pracovni obor|obor vzdelani|
    domaine de formation|area de estudios|afstudeerrichting|专业|專業|専攻|学科|전공|специальность|engineering field|field of degree|subject of degree|field of education|domaine du diplome|area de conhecimento|area de especializacion|
    degree in|studied|what did you study|ingenieria|majored in|trade branch|spec`,
  institution: `school|school name|university|college|institution|institute|university college|college university|university name|college name|alma mater|
    school university|hochschule|universitat|hochschule universitat|uni|bildungseinrichtung|ecole|universite|etablissement|universidad|institucion|
    centro de estudios|universidade|instituicao|instituicao de ensino|universita|ateneo|universiteit|hogeschool|instelling|uczelnia|universitet|
    larosate|skole|oppilaitos|universite adi|universite okul|where did you study|
    mezun oldugu okul|okul|okul adi|universite bolum|szkola|nazwa uczelni|nom de l ecole|ecole universite|ug university|pg university|ug college|pg college|ug institute|pg institute|university school|casa de estudios|laerested|laresate|larosate skola|universitet hogskola|hogskola|uddannelsessted|uddannelsesinstitution|laereanstalt|oppilaitos yliopisto|yliopisto|korkeakoulu|skola|centro educativo|place of study|where|
    graduated from|institucion educativa|instituicao educacional|onderwijsinstelling|学校|大学|毕业院校|毕业学校|学校名|학교|출신학교|вуз|учебное заведение|alma mater university|
    univ|uni fh|studienort|last school`,
  graduation: `graduation year|year of graduation|graduation|graduation date|grad year|graduated|year graduated|end year|education end date|
    custom graduation date|passing year|year of passing|abschlussjahr|jahr des abschlusses|annee d obtention|annee du diplome|ano de graduacion|
    ano de egreso|ano de conclusao|anno di laurea|afstudeerjaar|rok ukonczenia|mezuniyet yili|degree year|class of|
    obtention|annee d obtention du diplome|ano de titulacion|ano egreso|ug year|pg year|ug passing year|pg passing year|passout year|pass out year|yop|year passed|rok ukonczenia studiow|mezuniyet tarihi|education status|degree status|study status|studies status|degree completed|graduated y n|completion status|status of studies|estatus de estudios|estado de estudios|situacion academica|statut du diplome|studienstatus|year of completion|completion year|year completed|year|examensar|avslutad|ar for examen|eksamensar|dimissionsar|valmistumisvuosi|rok absolvovani|rok ukonceni|anul absolvirii|vegzes eve|year of graduation expected|expected graduation year|
    degree date|date degree awarded|date of degree|year awarded|abschluss jahr|annee de diplome|anno di conseguimento|jaar van afstuderen|degree conferred|degree conferral date|date conferred|status of degree|degree completion|毕业时间|毕业年份|卒業年|졸업년도|год окончания|graduation month year|
    grad yr|grad date|grad|passed out|abschlussdatum|year of pass out|degree yr|graduated in|fecha de titulacion`,
  education: `education|educational background|education history|education entries|education items|academic background|academics|studies|ausbildung|
    bildung|studium|bildungsweg|werdegang ausbildung|schulbildung|formation|etudes|parcours academique|formacion|formacion academica|educacion|estudios|
    formacao|formacao academica|educacao|istruzione|formazione|opleiding|opleidingen|edukacja|studia|utdanning|utbildning|uddannelse|koulutus|egitim|
    schooling|education and training|education details|degree university|degree school|degree and university|education summary|qualification details`,
  certifications: `certifications|certification|certificates|certificate|licenses certifications|licenses and certifications|licences certifications|
    licences and certificates|credentials|professional certifications|professional credentials|certs|cert|licenses|licences|license|accreditations|
    professional memberships and certifications|zertifikate|zertifizierungen|zertifikat|zertifizierung|qualifikationen|weiterbildung|weiterbildungen|
    zusatzqualifikationen|zertifikate weiterbildung|certificats|certificat|habilitations|certificaciones|certificacion|certificados|certificacoes|
    certificado|certificazioni|certificati|attestati|certificaten|certificeringen|certyfikaty|uprawnienia|sertifikater|sertifiseringer|certifieringar|
    certificeringer|sertifikaatit|sertifikalar|other certifications|quality certifications|certificates licenses|
    certificaciones cursos|certificaciones y cursos|cursos y certificaciones|certyfikaty uprawnienia|certyfikaty i uprawnienia|kursy i certyfikaty|belgeler|sertifika|certifications held|certs held|certifications licenses|certification status|professional qualifications|certifications obtenues|licencias|licencias y certificaciones|
    professional certs|lic cert|lic certs|tanusitvanyok|tanusitvany|certificari|professional memberships|memberships|certifikat|certifikater|certificeringer og kurser|kurser och certifikat|patevyydet|kortit ja sertifikaatit|certifikaty|osvedceni|patentes|
    cert name|certificate name|prof quals|zusatzqualifikation|diplomes complementaires|证书|證書|资格证书|职业资格|資格|資格 免許|保有資格|자격증|자격|сертификаты|сертификат|professional designations|designations|titres professionnels|
    zert|prufungen|cert status|extra qualifications|further training|additional training|extra certs`,
  skills: `skills|key skills|skill set|skillset|primary skills|technical skills|core skills|skills tools|tools|software|software skills|technologies|
    competencies|competences|kenntnisse|fahigkeiten|edv kenntnisse|it kenntnisse|kompetenzen|skills kenntnisse|competences techniques|logiciels|
    habilidades|conocimientos|competencias|conhecimentos|competenze|conoscenze|vaardigheden|umiejetnosci|ferdigheter|fardigheter|kompetencer|
    kompetenser|taidot|beceriler|yetenekler|expertise|areas of expertise|skills and tools|it skills|software tools|
    competenze tecniche|技能|スキル|기술|보유기술|навыки|
    systems|erp cad|systems known|languages and tools`,
  experience: `work experience|experience details|experience summary|professional experience|employment history|work history|experience entries|
    experience items|career history|job history|employment|achievements|key achievements|accomplishments|projects|berufserfahrung|werdegang|
    beruflicher werdegang|berufliche stationen|lebenslauf|erfahrung|tatigkeiten|experience professionnelle|parcours|parcours professionnel|
    experiencia laboral|experiencia|experiencia profesional|experiencia profissional|esperienza|esperienza lavorativa|esperienze professionali|
    werkervaring|doswiadczenie|doswiadczenie zawodowe|arbeidserfaring|erhvervserfaring|arbetslivserfarenhet|tyokokemus|is deneyimi|
    job description|responsibilities|relevant experience|recent experience|experience|
    career summary|trayectoria laboral|trayectoria profesional|esperienze|przebieg kariery|przebieg kariery zawodowej|工作经历|工作经验|職歴|職務経歴|경력사항|경력|опыт работы|
    jobs|past roles|previous employers|previous jobs|previous positions|work background|beschaftigungen|past employers`,
  years: `years|years experience|years of experience|experience years|experience in years|total experience|total years of experience|yrs exp|yrs|yoe|exp|
    years exp|exp years|total years|total exp|work experience years|years of relevant experience|years relevant experience|years in industry|jahre|
    berufsjahre|berufserfahrung jahre|berufserfahrung in jahren|jahre berufserfahrung|annees d experience|anos de experiencia|anos experiencia|
    anni di esperienza|jaren ervaring|aantal jaren ervaring|lata doswiadczenia|ar erfaring|ars erfarenhet|deneyim yili|deneyim yil|tecrube yil|
    experience yrs|exp in yrs|exp in years|experiencia anos|anos exp|anos de exp|experience ans|annees experience|annees exp|annees d exp|anciennete|nb annees exp|nombre d annees d experience|staz|staz pracy|staz pracy lata|lata pracy|lata stazu|lat doswiadczenia|doswiadczenie lata|doswiadczenie w latach|tecrube|deneyim|deneyim sure|deneyim suresi|toplam deneyim|toplam tecrube|is tecrubesi yil|yil|antiguedad|anos de antiguedad|tiempo de experiencia|tempo de experiencia|yrs of exp|yrs of experience|yrs experience|work exp|work experience yrs|total work experience|total work exp|total experience yrs|seniority|years of service|years service|tenure|length of service|svc yrs|relevant exp|industry exp|dienstjahre|berufserf|berufserfahrung j|praxisjahre|jahre praxis|
    work ex|total years exp|anni esperienza|delka praxe|praxe|roky praxe|ani experienta|ani vechime|vechime|tapasztalat|tapasztalat ev|exp yrs|svc|
    experience in months|experience months|experience en annees|experiencia en anos|experiencia em anos|anni di esperienza lavorativa|aantal jaar ervaring|lata doswiadczenia zawodowego|toplam is tecrubesi|antal ars erfarenhet|antal ar i branschen|ars erfaring|antal ars erfaring|工作年限|工作年数|工作经验年限|経験年数|경력연수|경력년수|стаж|стаж работы|опыт работы лет|опыт лет|length of experience|experience level years|anos de experiencia profesional|duree d experience|
    exp total|prod exp|erfahrung jahre|erfahrung in jahren|experience totale|anciennete totale|mfg exp|mfg experience|manufacturing experience|industry experience|berufspraxis|praktische erfahrung|relevant experience years|experience years months`,
  title: `title|current title|current job title|current position|current role|current designation|headline|professional headline|designation|position|
    role|occupation|beruf|position aktuell|aktuelle position|derzeitige position|poste actuel|puesto actual|cargo actual|cargo|cargo atual|
    posizione attuale|functie|huidige functie|stanowisko|stilling|befattning|pozisyon|unvan|
    current job|actual position|poste|poste occupe|fonction|intitule du poste|puesto|ocupacion|gorev|gorevi|zawod|obecne stanowisko|present position|business title|job profile|position title|
    present role|aktuelle tatigkeit|fonction actuelle|ruolo attuale|su anki pozisyon|职位|现职位|現職|役職|직위|직책|должность|
    position held|job held|job title held|funktion|role title|latest job title|latest title`,
  employer: `company|company name|employer name|current company|current employer|employer|organization|organisation|arbeitgeber|aktueller arbeitgeber|firma|unternehmen|
    employeur|entreprise|empresa|empresa actual|empresa atual|azienda|datore di lavoro|werkgever|bedrijf|pracodawca|arbeidsgiver|arbetsgivare|
    arbejdsgiver|sirket|
    current or last employer|last employer|present employer|recent employer|most recent company|most recent employer|firma obecna|obecny pracodawca|societe|employeur actuel|calistigi firma|calistigi sirket|current plant|plant|site|
    公司|会社名|所属|회사|직장|место работы|компания|
    works at|current firm|firm|latest employer|latest company|employed at|betrieb`,
  resume: `resume|resume text|resumetext|resume str|cv|cv text|summary|professional summary|profile summary|about|about me|cover letter|coverletter|
    motivation|motivation letter|statement|personal statement|description|bio|pitch|objective|candidate summary|anschreiben|profil|kurzprofil|
    zusammenfassung|motivationsschreiben|lettre de motivation|resume du profil|perfil|carta de presentacion|resumen|resumo|carta de apresentacao|
    profilo|lettera di presentazione|samenvatting|motivatie|podsumowanie|list motywacyjny|om meg|sammendrag|ozgecmis|ozet|text|message|body|
    full text|resume content|screening questions|answers|additional information|
    background|experience background|profile text|about the candidate|resume headline|resume summary|profile headline|
    about the applicant|uber mich|presentation|presentacion|presentazione|apresentacao|自己pr|自己紹介|简历|自我评价|자기소개|о себе|
    freitext|additional info|additional comments from applicant`,
  notes: `notes|note|misc notes|comments|comment|remarks|recruiter notes|interview notes|bemerkungen|bemerkung|anmerkungen|anmerkung|notizen|kommentar|
    remarques|commentaires|observaciones|notas|comentarios|observacoes|note recruiter|annotazioni|opmerkingen|uwagi|notatki|merknader|anteckningar|
    notlar|tags|candidate tags|labels|keywords|hr notes|hr comments|feedback|interviewer comments|
    observations|observation|observations rh|remarques rh|commentaires rh|commentaire|comentarios rh|observaciones rh|notas rh|uwagi rekrutera|notatki rekrutera|aciklama|aciklamalar|notlar ik|ik notu|agency remarks|agency notes|agency comments|recruiter comments|recruiter remarks|recruiter note|staff notes|our notes|interviewer notes|manager comments|manager notes|supervisor comments|hiring manager notes|what we know|remark|zusatz|sonstiges|autres|divers|otros|inne|
    rmks|rmk|osservazioni|poznamky|poznamka|megjegyzes|megjegyzesek|anmarkning|anmarkningar|bemaerkninger|interview feedback|impression|impressions|observatii|obs|what they said|talk|summary of talk|
    hm feedback|interne notizen|interne notiz|notas internas|note interne|notes internes|备注|備註|備考|비고|примечание|примечания|комментарий|our view|our impression|
    kommentare|verdict|gut feeling|feedback from manager|assessment notes|eindruck`,
  administrative: `id|candidate id|legacy id|source id|external id|applicant number|applicant reference|application id|applicationid|project id|no|nr|lfd nr|
    number|ref|reference|row|record|index|status|stage|pipeline stage|pipeline status|candidate status|recent status|milestone|application stage|
    hiring state id|current stage|archive reason|archive date|refuse reason|source|sources|origin|lead source|medium|source name|sourcing channels|
    who gets credit|referrer|owner|recruiter|posting owner|posting hiring manager|job|job opening|job position|job title|job location|applied for|
    position applied for|position applied|applied position|job requisition|jobrequisition|requisition|department|office|prospect pool|prospect stage|
    job family|bewirbt sich auf|stelle|stellenbezeichnung|beworben auf|date|date applied|applied on|applied date|applied time|application date|date added|
    added on|created|created at|created time|creation time|modified|timestamp|time stamp|submitted at|submission date|start time|completion time|
    bewerbungsdatum|eingang|eingangsdatum|datum|date de candidature|fecha|fecha de solicitud|zeitstempel|horodateur|marca temporal|category|evaluation|
    rating|applicant rating|candidate rating|score|interest level|available|availability|notice period|start date|earliest start|verfugbar ab|
    eintrittstermin|kundigungsfrist|current pay|desired pay|desired salary|expected|proposed|salary|salary expectation|expected salary|
    gehaltsvorstellung|gehalt|gehaltswunsch|pretentions salariales|lower range|upper range|can relocate|willing to relocate|relocate|work permit|
    work authorization|right to work|driving licence|fuhrerschein|resume html|html|headline html|qualified|preferred qualifications met|languages|
    language|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|jezyki|
    sr no|sr|s no|sl no|serial no|serial number|lp|l p|sira|sira no|numer|numero|item|candidate no|candidate number|req id|req|requisition id|job req|job code|time|time in|sign in time|arrival|estatus|estado|statut|etape|asama|durum|etap|shift|shift pref|shift preference|vardiya|turno|rate|bill rate|pay rate|hourly rate|pay|wage|avail|availability date|preavis|disponibilite|disponibilidad|dostepnosc|dostepny od|oczekiwania finansowe|oczekiwania|maas|maas beklentisi|ucret beklentisi|askerlik|askerlik durumu|ehliyet|jezyki obce|yabanci dil|yabanci diller|prawo jazdy|permis|permis b|permiso|visa|visa status|clearance|interviewer|interviewed by|screened by|talked to|booth|who talked|who talked to|submitted by|submitted|agency|vendor|respondent id|collector id|ip address|employee id|emp id|emp no|employee number|badge|badge no|cost center|cost centre|grade|band|supervisor|manager|reports to|last review|performance rating|review|langs|lang|np|ectc|lwd|lpa|f2f|current step|ctc|current ctc|expected ctc|annual salary|current salary|gdpr|rgpd|consent|zgoda|kvkk|rodo|
    school year|class standing|class level|year in school|academic standing|gpa|cgpa|cumulative gpa|resume submitted|resume attached|cv attached|percentage|marks|
    driver s license|drivers license|driving license|driver license|language skills|应聘职位|期望薪资|状态|来源|応募職種|지원분야|지원일|дата отклика|статус|вакансия|序号|编号|番号|번호|no de dossier`,
  never_scored: `gender|sex|dob|date of birth|birth date|birthdate|birthday|age|ethnicity|race|eeoc ethnicity|candidateethnicity|nationality|
    citizenship|marital status|religion|photo|picture|disability|veteran status|geschlecht|geburtsdatum|geburtstag|alter|nationalitat|
    staatsangehorigkeit|familienstand|konfession|anrede|foto|sexe|date de naissance|nationalite|civilite|etat civil|situation familiale|genero|sexo|
    fecha de nacimiento|edad|nacionalidad|estado civil|data de nascimento|idade|nacionalidade|sesso|data di nascita|eta|nazionalita|geslacht|
    geboortedatum|leeftijd|nationaliteit|plec|data urodzenia|wiek|kjonn|fodselsdato|kon|fodelsedatum|cinsiyet|dogum tarihi|yas|pronouns|salutation|
    mr ms|prefix|kinder|children|passbild|
    birth year|year of birth|jahrgang|geburtsjahr|annee de naissance|ano de nacimiento|situation de famille|luogo e data di nascita|civil status|stan cywilny|burgerlijke staat|medeni hal|medeni durum|sivilstand|civilstand|性别|性別|성별|年龄|年齡|年齢|나이|出生日期|出生年月|生年月日|생년월일|пол|дата рождения|возраст|национальность|国籍|국적|婚姻状况|照片|写真|사진|hobbies|hobby|hobbys|loisirs|aficiones|religione|confession|number of children|
    m f|d o b|geb|geb datum|geburtsort|place of birth|caste|category gen obc sc st|staatsburgerschaft|blood group|father s name|fathers name|mother s name|husband s name|spouse name|nome do pai|nome da mae|nombre del padre|baba adi|anne adi|height|weight|pregnancy|marital`,
};

const KNOWN: ReadonlyMap<string, Field> = new Map(
  keysOf(HEADINGS).flatMap((field) => HEADINGS[field].split('|').map((it) => [keyOf(it), field] as const)),
);

/** The list is written folded, but for scripts whose letters fold into parts. */
function keyOf(heading: string): string {
  const spaced = heading.replace(/\s+/g, ' ').trim();
  return /[\u3040-\ud7ff]/u.test(spaced) ? foldHeading(spaced) : spaced;
}

function keysOf<T extends object>(record: T): Extract<keyof T, string>[] {
  const keys = [];
  for (const key in record) keys.push(key);
  return keys;
}

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
    .replace(/['’](?=s\b)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The field of a heading that is known word for word. A trailing number ("Email 2", "Note-0"), an ending in brackets ("Nombre(s)"), a unit or
 * remark in brackets ("Phone (mobile)") and words written together ("candidateName") make no difference.
 */
export function knownHeading(heading: string): Field | undefined {
  return knownFolded(heading) ?? (hasParts(heading) ? knownInParts(heading) : undefined);
}

function knownFolded(heading: string): Field | undefined {
  const folded = foldHeading(heading);
  return KNOWN.get(folded) ?? KNOWN.get(folded.replace(/ ?\d+$/, ''));
}

const hasParts = (heading: string): boolean => heading.length <= LONGEST_HEADING && /\(|\p{Ll}\p{Lu}|_/u.test(heading);

function knownInParts(heading: string): Field | undefined {
  const spaced = heading.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  const plain = spaced.replace(/\([^)]*\)/gu, '');
  return knownFolded(spaced) ?? knownFolded(plain);
}

const LONGEST_HEADING = 120;
