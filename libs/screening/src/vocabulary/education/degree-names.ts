import type { DegreeLevel } from '../../applicant/facts';

/** What the name of a degree says by itself. */
export interface DegreeName {
  readonly level: DegreeLevel;
  /** The degree is an engineering degree by name, whatever its branch. */
  readonly isEngineering: boolean;
  readonly isMba: boolean;
  readonly kind: 'degree' | 'postgraduate_diploma' | 'professional_doctorate';
  /** Branch words that the name holds: `bsme` is mechanical. */
  readonly branch: readonly string[];
  /** What the level depends on: where it was earned (Dipl.-Ing., Diplom) or the country (Ing., diploma, baccalauréat, kandidat). */
  readonly depends: 'none' | 'dipl-ing' | 'diplom' | 'ing' | 'diploma' | 'baccalaureat' | 'kandidat';
  /** Unmistakable in prose as well; two letters are not. */
  readonly isStrong: boolean;
}

const PLAIN: Omit<DegreeName, 'level'> = {
  isEngineering: false,
  isMba: false,
  kind: 'degree',
  branch: [],
  depends: 'none',
  isStrong: true,
};

const NAMES = new Map<string, DegreeName>();

function add(names: string, name: Partial<DegreeName> & Pick<DegreeName, 'level'>): void {
  for (const phrase of names.split('|')) NAMES.set(phrase.trim(), { ...PLAIN, ...name });
}

const weak = { isStrong: false } as const;
const engineering = { isEngineering: true } as const;

add(
  'phd|ph d|tohtori|tekniikan tohtori|dr rer nat|dr rer pol|dr phil|dr sc|drs techn|doctor philosophy|doctor science|doctorate|doctoral|dphil|doutorado|doctorado|doctorat|dottorato|doktor|promotion|doktora|doktorat|drsc|dsc|docteur|dottore ricerca|tien si|博士|박사|доктор|кандидат',
  { level: 'doctorate' },
);
add('dr ing|dring|dr inz|dr hab inz|doctor engineering|doctorate engineering|deng|engd|dtech|drtechn|dr techn|tekn dr|teknologie doktor', {
  level: 'doctorate',
  ...engineering,
});
add('jd|juris doctor|md|pharmd|dds|dba|dpt|dvm|dmd|dnp', { level: 'doctorate', kind: 'professional_doctorate', ...weak });
add(
  'doctor pharmacy|doctor medicine|doctor physical therapy|doctor veterinary medicine|doctor dental surgery|doctor dental medicine|doctor nursing practice|doctor osteopathic medicine|doctor chiropractic|doctor optometry|doctor jurisprudence|doctor education|doctor business administration|doctor musical arts|doctor psychology',
  { level: 'doctorate', kind: 'professional_doctorate' },
);
add(
  'master|msc|m sc|master science|master arts|mestrado|mestre|maestria|magister|mgr|magistr|magistrale|specialistica|laurea magistrale|laurea specialistica|laurea ciclo unico|mphil|yuksek lisans|postgraduate degree|graduate degree|修士|硕士|碩士|석사|магистр|thac si|kandidatuddannelse|magisterskie|studia magisterskie|fil mag|maisteri|tekn lic|bac 5|m2|specialist|специалист|master universitario|master recherche|master professionnel|med|m ed|msw|mfa|mpa|mph|mca|macc|mcom|m com|kandidat master|cand polyt|candpolyt|dea|dess|mag|magistar|maestro|maitrise|wo master|duotone master',
  { level: 'master' },
);
add('ms|sm|ma|m s', { level: 'master', ...weak });
add(
  'meng|m eng|master engineering|mtech|m tech|master technology|masc|master applied science|mem|civilingenjor|civilingenior|sivilingenior|diplomi insinoori|diplomiinsinoori|ingenieur diplome|diplome ingenieur|ingenieur etat|diplome etat ingenieur|ingenieur|mgr inz|magister inzynier|mgrinz|teknologie magister|civilingenjorsprogrammet|civilingenjorsprogram|specialist diploma|инженер|engineer degree|titre ingenieur|msceng|msc eng|diplom ingenieur univ',
  { level: 'master', ...engineering },
);
add('diplom', { level: 'master', depends: 'diplom' });
add('me|ir|di|m e', { level: 'master', ...engineering, ...weak });
add(
  'mba|emba|executive mba|master business administration|global mba|maestria administracion empresas|maestria administracion negocios|master administracion empresas|master direccion empresas|mestrado administracao empresas|工商管理硕士|工商管理碩士|경영학석사',
  { level: 'master', isMba: true, branch: ['business'] },
);
add(
  'pgdm|pgd|pgdip|postgraduate diploma|post graduate diploma|pg diploma|graduate diploma|graduate certificate|postgraduate certificate|especializacion|especializacao|pos graduacao|postgrado',
  { level: 'bachelor', kind: 'postgraduate_diploma' },
);
add(
  'bachelor|bachelor degree|bsc|b sc|bachelor science|bachelor arts|bachelor commerce|bcom|b com|bba|bca|bcs|licenciatura|licenciado|licenciada|lic|grado|graduado|graduada|bacharelado|bacharel|superior completo|ensino superior|ensino superior completo|laureato|laureata|bachelier|hts|fil kand|kandidaatti|tekniikan kandidaatti|honours degree|hons degree|honors degree|tekn kand|licencjackie|studia licencjackie|bac 3|bac 4|cu nhan|大卒|大学卒|대졸|學士|licence|licence professionnelle|licence pro|licencjat|bachillerato universitario|laurea|laurea triennale|dottore|lisans|bakalavr|bakalar|bc|bakalaureus|kandidatexamen|s1|sarjana|undergraduate degree|first degree|hons|but|bachelor universitaire technologie|学士|本科|학사|공학사|бакалавр|bacheloruddannelse|tecnologo|tecnologa|fachhochschulabschluss|hbo|ab degree|4 year degree|four year degree|graduacao|bsba|bas|bfa|college degree|university degree',
  { level: 'bachelor' },
);
add('bs|ba|sb|ab|b s|b a', { level: 'bachelor', ...weak });
add(
  'beng|b eng|bachelor engineering|btech|b tech|bachelor technology|bachelor applied science|basc|baccalaureate engineering|bsc eng|bsceng|bse|ingeniero|ingeniera|ingegnere|engenheiro|engenheira|inginer|inz|inzynier|hogskoleingenjor|hogskoleingenior|diplomingenior|insinoori|ingenjor|inzynierskie|studia inzynierskie|bachiller ingenieria|工学士|工學士|muhendis|muhendisi|ky su|bsc engg|sarjana teknik|dipl ing fh|diplom ingenieur fh|dipl ing ba|grado ingenieria|lic ing|lic ingenieria|licenciatura ing|licenciatura ingenieria|licenciado ingenieria|licenciada ingenieria',
  { level: 'bachelor', ...engineering },
);
add('maskiningenior|maskiningenior diplom|maskiningenjor', { level: 'bachelor', ...engineering, branch: ['mechanical'] });
add('elektroingenior|elektroingenior diplom|elektroingenjor', { level: 'bachelor', ...engineering, branch: ['electrical'] });
add('ingenieria|engenharia|eng', { level: 'bachelor', ...engineering });
add('st', { level: 'bachelor', ...engineering, ...weak });
add('be|b e', { level: 'bachelor', ...engineering, ...weak });
add('dipl wirt ing|dipl wirtschaftsing|diplwirting|diplom wirtschaftsingenieur|wirtsch ing', {
  level: 'bachelor',
  ...engineering,
  branch: ['wirtschaftsingenieur'],
  depends: 'dipl-ing',
});
for (const [short, branch] of [
  ['inform', 'informatik'],
  ['inf', 'informatik'],
  ['phys', 'physik'],
  ['math', 'mathematik'],
  ['kfm', 'kaufmann'],
  ['kffr', 'kauffrau'],
  ['betriebsw', 'betriebswirt'],
  ['volksw', 'volkswirt'],
] as const)
  add(`dipl ${short}`, { level: 'master', depends: 'diplom', branch: [branch] });
add('llb', { level: 'bachelor', branch: ['law'] });
add('llm', { level: 'master', branch: ['law'] });
add('dipl masch ing', { level: 'bachelor', ...engineering, branch: ['mechanical'], depends: 'dipl-ing' });
add('dipl el ing', { level: 'bachelor', ...engineering, branch: ['electrical'], depends: 'dipl-ing' });
add('dipl ing|diplom ingenieur|dipling|diplomingenieur|dipl inz', { level: 'bachelor', ...engineering, depends: 'dipl-ing' });
add('ing', { level: 'bachelor', ...engineering, depends: 'ing', ...weak });
add(
  'associate|associates|associate degree|aas|associate science|associate arts|associate applied science|hnd|hnc|higher national diploma|ond|foundation degree|dut|bts|deust|dut bts|techniker|maschinenbautechniker|maschinentechniker|elektrotechniker|mechatroniktechniker|meister|meisterbrief|meisterprufung|fdeng|fdsc|dae|staatlich gepruefter techniker|tsu|tecnico superior|tecnico superior universitario|polytechnic|yrkeshogskola|on lisans|mbo|advanced diploma|higher diploma|fachwirt|technischer betriebswirt|betriebswirt ihk|betriebswirt vwa|fagskole|teknisk fagskole|meslek yuksekokulu|myo|bac 2|maistr|cegep|d2|d3|大专|大專|专科|短大|高専|전문학사|전문대|polytechnic diploma|yh examen',
  { level: 'associate' },
);
add('as|aa|asc|assoc', { level: 'associate', ...weak });
add('dme|dee', { level: 'associate', ...weak });
add('baccalaureat', { level: 'high_school', depends: 'baccalaureat' });
add('diploma|diplome|diplomas', { level: 'associate', depends: 'diploma' });
add(
  'high school|high school diploma|hs|hs diploma|ged|secondary school|secondary|a levels|a level|gcse|abitur|fachabitur|hochschulreife|allgemeine hochschulreife|fachhochschulreife|mittlere reife|highschool|trade qualified|time served|fitter turner|realschulabschluss|hauptschulabschluss|volksschule|fagbrev|svendebrev|mts|lts|ingenieur htl|istituto tecnico|istituto professionale|carrera tecnica|preparatoria|secundaria|segundo grau|2 o grau|10 2|smk|matura|bachillerato|bachiller|ensino medio|maturita|perito|perito industriale|diploma perito|diploma perito industriale|diploma geometra|diploma liceo|diploma tecnico|diplomato|diplomata|diploma maturita|maturita scientifica|lukio|ylioppilas|gymnasieexamen|studentexamen|videregaende|gymnasium|ssc|hsc|cbse|12th|10th|intermediate|some college|lise|realschule|hauptschule|geselle|gesellenbrief|ausbildung|lehre|facharbeiter|trade school|trade certificate|journeyman|apprenticeship|vocational|iti|cap|bep|bac pro|bac|vmbo|havo|vwo|liceum|technikum|technik mechanik|technik elektryk|technik elektronik|technik mechatronik|technik automatyk|wyksztalcenie srednie|srednie techniczne|tecnico|high school degree|sr high|senior high|general diploma|technical diploma|vocational diploma|ib diploma|international baccalaureate|international baccalaureate diploma|diploma international baccalaureate|高中|高校|高卒|高校卒|中专|中專|고졸|고등학교|leaving certificate|wassce|o levels|no degree high school|diploma di maturita|vocational certificate|trade cert|lehrabschluss|formacion profesional|nvq|city guilds|ntvq|handelsschule|ausbildung zum|ausbildung zur|berufsausbildung|mechatroniker|elektroniker|industriemechaniker|zerspanungsmechaniker|werkzeugmechaniker|konstruktionsmechaniker|verfahrensmechaniker|anlagenmechaniker|feinwerkmechaniker|gimnazjum|stredni skola|vyucni list|cfc|afc|efz|eba|nitec|higher nitec|jc|junior college|polymechaniker|polymecanicien|tso|bso|aso|kso|cess',
  { level: 'high_school' },
);

/** Names by the customs of one country or language each; where two countries use one name for two levels, it is left out. */
const ELSEWHERE: readonly (readonly [names: string, name: Partial<DegreeName> & Pick<DegreeName, 'level'>])[] = [
  // English: Nigeria, India, the Philippines, the United Kingdom, Australia
  ['bengsc|beng sc|bengtech|bscengr|bengr|b engr|bengg|b engg|btech engg|bsc engr', { level: 'bachelor', ...engineering }],
  ['mengsc|meng sc|msc tech|msctech|mengr|m engr|msc engg|msc engr', { level: 'master', ...engineering }],
  ['ug|ug degree|b voc|bvoc|b pharm|bpharm', { level: 'bachelor' }],
  ['b arch|barch|bachelor architecture|b des|bdes', { level: 'bachelor', branch: ['humanities'] }],
  ['m arch|m des|mdes|m pharm|mpharm', { level: 'master', branch: ['humanities'] }],
  ['college graduate|university graduate', { level: 'bachelor' }],
  ['nd|ndip|n dip|national diploma|btec hnd|associate diploma|level 5 diploma', { level: 'associate', ...weak }],
  [
    'college level|college undergraduate|vocational graduate|voc grad|vocational course|nc ii|nc iii|t level|t levels|as level|as levels|btec|btec national|onc|o level|sslc|puc|some university|national senior certificate|matric|senior secondary|higher secondary|plus two|trade apprentice',
    { level: 'high_school' },
  ],
  ['dip', { level: 'associate', depends: 'diploma', ...weak }],
  // German
  ['elektroingenieur', { level: 'bachelor', ...engineering, branch: ['electrical'], depends: 'dipl-ing' }],
  ['maschineningenieur|maschinenbauingenieur', { level: 'bachelor', ...engineering, branch: ['mechanical'], depends: 'dipl-ing' }],
  ['doctor', { level: 'doctorate' }],
  ['ing grad|ing fh|ing hes|ingenieur hes|ing hes so|ingenieur hes so', { level: 'bachelor', ...engineering }],
  ['ing eth|ing epfl|ingenieur epfl|ingenieur epf|ing epf|ing dipl epfl', { level: 'master', ...engineering }],
  ['masch ing', { level: 'bachelor', ...engineering, branch: ['mechanical'], depends: 'dipl-ing' }],
  ['el ing', { level: 'bachelor', ...engineering, branch: ['electrical'], depends: 'dipl-ing' }],
  ['wirtschaftsingenieur fh', { level: 'bachelor', ...engineering, branch: ['wirtschaftsingenieur'] }],
  ['betriebsokonom fh|okonom fh|economiste hes|economiste entreprise hes', { level: 'bachelor', branch: ['business'] }],
  ['informatiker fh|informaticien hes', { level: 'bachelor', branch: ['informatik'] }],
  ['dr tu|dr techn|drtechn', { level: 'doctorate' }],
  ['abi|fachhochschulreife|mittlerer schulabschluss|schulabschluss|berufsschule|fachoberschule', { level: 'high_school' }],
  ['fachschule|industriemeister metall|staatlich geprufter techniker|fachwirtin', { level: 'associate' }],
  // French, Spanish, Portuguese, Italian
  ['ing diplome|ing diplomee|ingenieur diplomee|ingenieure diplomee|cycle ingenieur|bac 6', { level: 'master', ...engineering }],
  ['profesional universitario|universitario completo|universitaria completa|profesional|universitario', { level: 'bachelor' }],
  [
    'fp grado superior|ciclo formativo grado superior|ciclo grado superior|grado superior|tecnico superior|cfgs|fp ii|curso superior tecnologia incompleto|tecnicatura',
    { level: 'associate' },
  ],
  ['fp grado medio|ciclo formativo grado medio|ciclo grado medio|grado medio|cfgm|curso tecnico|tec em', { level: 'high_school' }],
  [
    'formado em engenharia|formada em engenharia|formado engenharia|formada engenharia|graduado em engenharia|graduada em engenharia|formado em eng|formada em eng|ingeniero titulado|ingeniera titulada',
    { level: 'bachelor', ...engineering },
  ],
  ['laurea livello|laurea primo livello|laurea breve|laurea 3 anni', { level: 'bachelor' }],
  ['lm|laurea ii livello|laurea secondo livello|laurea quinquennale', { level: 'master' }],
  // Dutch and Nordic
  ['hbo diploma|hbo bachelor|hbo ing|hbo b|professionele bachelor', { level: 'bachelor' }],
  ['wo diploma|wo ir|doctoraal', { level: 'master' }],
  ['amk|hogskoleexamen teknik|professionsbachelor|ammattikorkeakoulututkinto|alempi korkeakoulututkinto', { level: 'bachelor' }],
  ['insinoori ylempi amk|insinoori yamk|ylempi insinoori', { level: 'master', ...engineering }],
  ['sahkoinsinoori', { level: 'bachelor', ...engineering, branch: ['electrical'] }],
  ['koneinsinoori', { level: 'bachelor', ...engineering, branch: ['mechanical'] }],
  ['ylempi amk|yamk|ylempi korkeakoulututkinto|filosofian maisteri', { level: 'master' }],
  ['civ ing|civing|siv ing|siving|cand scient tech|civilingeniorer|masterexamen i teknik', { level: 'master', ...engineering }],
  ['kandidat', { level: 'unclear', depends: 'kandidat' }],
  ['kandidatgrad|cand scient|cand techn', { level: 'master' }],
  ['cand merc|candmerc|cand oecon|civilekonom|civilokonom|sivilokonom', { level: 'master', branch: ['business'] }],
  ['cand mag|maskinmester', { level: 'bachelor' }],
  ['hogskoleing|hoyskoleing|ingeniorhoyskole|akademiingenior|teknikumingenior|ingenior', { level: 'bachelor', ...engineering }],
  ['gymnasieingenjor|tekniskt gymnasium|ammattikoulu|ammattitutkinto|perustutkinto|svennebrev', { level: 'high_school' }],
  // Polish, Czech, Slovak, Hungarian, Romanian, the Balkans, the Baltic
  ['studia stopnia|i stopnia|licencjat inz', { level: 'bachelor' }],
  ['studia ii stopnia|ii stopnia|jednolite magisterskie|studia jednolite magisterskie', { level: 'master' }],
  ['mernok|mernoki diploma', { level: 'bachelor', ...engineering }],
  ['gepeszmernok', { level: 'bachelor', ...engineering, branch: ['mechanical'] }],
  ['villamosmernok', { level: 'bachelor', ...engineering, branch: ['electrical'] }],
  ['okleveles gepeszmernok|okl gepeszmernok', { level: 'master', ...engineering, branch: ['mechanical'] }],
  ['okleveles villamosmernok|okl villamosmernok', { level: 'master', ...engineering, branch: ['electrical'] }],
  ['okleveles mernok|okl mernok|magistar inzenjer|mag ing', { level: 'master', ...engineering }],
  ['licenta|licentiat|diploma licenta|bacc ing|univ bacc ing|prvostupnik|bakalauras|bakalaurs', { level: 'bachelor' }],
  ['masterat|magistras|magistrs', { level: 'master' }],
  // Turkish
  ['yuksek muhendis|yuksek muhendisi|yuk muh|yuksek muh', { level: 'master', ...engineering }],
  ['muh', { level: 'bachelor', ...engineering }],
  ['mak muh', { level: 'bachelor', ...engineering, branch: ['mechanical'] }],
  ['end muh', { level: 'bachelor', ...engineering, branch: ['industrial'] }],
  ['elk muh|elektrik muh', { level: 'bachelor', ...engineering, branch: ['electrical'] }],
  ['universite mezun|universite mezunu', { level: 'bachelor' }],
  ['endustri meslek lisesi|meslek lisesi|teknik lise|lisesi', { level: 'high_school' }],
  // Russian and Ukrainian
  ['бакалавриат', { level: 'bachelor' }],
  ['магистратура|специалитет|магистр|магістр|специалист|спеціаліст', { level: 'master' }],
  ['техникум|колледж|среднее специальное|среднее профессиональное', { level: 'associate' }],
  // Vietnamese, Indonesian, Malay, Arabic
  ['cao dang', { level: 'associate' }],
  ['d4|sarjana terapan|sarjana muda|ijazah sarjana muda', { level: 'bachelor' }],
  ['s2', { level: 'master' }],
  ['s3', { level: 'doctorate' }],
  ['بكالوريوس|البكالوريوس|ليسانس', { level: 'bachelor' }],
  ['ماجستير|الماجستير', { level: 'master' }],
  ['دكتوراه', { level: 'doctorate' }],
  ['دبلوم', { level: 'associate' }],
  // Chinese, Japanese, Korean
  ['统招本科|大学本科|大學本科|本科学历|학사졸업|학사학위|4년제|대학교 4 년|대학 4 년|工学部|理工学部', { level: 'bachelor' }],
  ['硕士研究生|碩士研究生|研究生|大学院修了|大学院修士|석사졸업|석사학위', { level: 'master' }],
  ['大学专科|전문대학|대학 2|大专学历|초대졸|専門学校|전문학교|短期大学', { level: 'associate' }],
  ['高中学历|职高|技校|工業高校|고등학교졸업', { level: 'high_school' }],
];

const SHORT_BRANCHES: ReadonlyMap<string, readonly string[]> = new Map([
  ['me', ['mechanical']],
  ['mech', ['mechanical']],
  ['ee', ['electrical']],
  ['eee', ['electrical', 'electronics']],
  ['ie', ['industrial']],
  ['ise', ['industrial', 'systems']],
  ['mfge', ['manufacturing']],
  ['mfe', ['manufacturing']],
  ['che', ['chemical']],
  ['ce', ['civil']],
  ['ae', ['aerospace']],
  ['cpe', ['computer']],
  ['ece', ['electrical', 'computer']],
  ['em', ['management']],
  ['mse', ['materials']],
  ['met', ['mechanical', 'technology']],
  ['eet', ['electrical', 'technology']],
  ['iet', ['industrial', 'technology']],
  ['cs', ['computer', 'science']],
  ['ba', ['business']],
  ['n', ['nursing']],
]);
for (const [short, branch] of SHORT_BRANCHES) {
  for (const [letters, level] of [
    ['bs', 'bachelor'],
    ['ms', 'master'],
    ['bsc', 'bachelor'],
    ['msc', 'master'],
  ] as const) {
    const name: DegreeName = {
      ...PLAIN,
      level,
      branch: [...branch, ...(branch.length === 1 && short !== 'ba' && short !== 'n' ? ['engineering'] : [])],
    };
    if (!NAMES.has(`${letters}${short}`)) NAMES.set(`${letters}${short}`, name);
    if (short !== 'n' && short !== 'mech') NAMES.set(`${letters} ${short}`, name);
  }
}
for (const phrase of ['bsc hons', 'ba hons', 'beng hons']) {
  const base = NAMES.get(phrase.split(' ')[0] ?? '');
  if (base !== undefined) NAMES.set(phrase, { ...base, isStrong: true });
}
NAMES.set('bsba', { ...PLAIN, level: 'bachelor', branch: ['business'] });
for (const [name, branch] of [
  ['bset', []],
  ['bsmet', ['mechanical']],
  ['bseet', ['electrical']],
  ['bsiet', ['industrial']],
  ['bsmfget', ['manufacturing']],
] as const)
  NAMES.set(name, { ...PLAIN, level: 'bachelor', branch: [...branch, 'engineering', 'technology'] });
NAMES.set('bca', { ...PLAIN, level: 'bachelor', branch: ['computer', 'science'] });
NAMES.set('mca', { ...PLAIN, level: 'master', branch: ['computer', 'science'] });
NAMES.set('bba', { ...PLAIN, level: 'bachelor', branch: ['business'] });
NAMES.set('bcom', { ...PLAIN, level: 'bachelor', branch: ['commerce'] });
NAMES.set('mcom', { ...PLAIN, level: 'master', branch: ['commerce'] });
for (const [name, level] of [
  ['med', 'master'],
  ['m ed', 'master'],
  ['bed', 'bachelor'],
  ['b ed', 'bachelor'],
] as const)
  NAMES.set(name, { ...PLAIN, level, branch: ['education'] });
for (const name of ['msw', 'mfa', 'mpa', 'mph', 'macc']) NAMES.set(name, { ...PLAIN, level: 'master', branch: ['humanities'] });

for (const [letters, name] of ELSEWHERE) add(letters, name);
/** United States: names that hold their field, levels by the years they take, and diplomas that high schools give. */
add('baccalaureate science|baccalaureat science|baccalaureate arts|baccalaureat arts|baccalaureate degree|baccalaureat degree', {
  level: 'bachelor',
});
add('bachelor fine arts|bachelor fine art|bfa|bachelor social work|bsw|bachelor music', { level: 'bachelor', branch: ['humanities'] });
add('bachelor commerce|b com', { level: 'bachelor', branch: ['commerce'] });
add(
  'master fine arts|master fine art|master social work|master public health|master public administration|master public policy|master divinity|mdiv|master library science|master education',
  { level: 'master', branch: ['humanities'] },
);
add('bsit', { level: 'bachelor' });
add('bach', { level: 'bachelor', ...weak });
add('mstrs|mstr', { level: 'master', ...weak });
for (const [letters, branch] of [
  ['bce', 'civil'],
  ['bme', 'mechanical'],
  ['bche', 'chemical'],
] as const)
  add(letters, { level: 'bachelor', ...engineering, ...weak, branch: [branch, 'engineering'] });
add('4 yr degree|four year degree|four yr degree|4 year college degree|4 year|4 yr|four year', { level: 'bachelor' });
add(
  '2 yr degree|2 year degree|two year degree|two yr degree|2 year college degree|2 year|2 yr|two year|2 yr tech degree|2 year tech degree|2 yr technical degree|2 year technical degree|two year technical degree',
  { level: 'associate' },
);
add('postgraduate|post graduate|post graduation|postgraduation', { level: 'master' });
add(
  'h s diploma|equivalency diploma|equivalence diploma|hs equivalency|hs equivalence|hs equivalence diploma|high school equivalency|high school equivalence|general equivalency diploma|general education diploma|general educational diploma|general diploma|regents diploma|college prep diploma|college preparatory diploma',
  { level: 'high_school' },
);

/** "Higher education", of whatever level. */
add(
  'wyzsze|wyksztalcenie wyzsze|wyzsze techniczne|wyksztalcenie wyzsze techniczne|higher education|estudios superiores|enseignement superieur|hoger onderwijs|yuksekogrenim|vysokoskolske|studium wyzsze|higher technical|university graduate|college graduate',
  { level: 'unclear', isEngineering: true },
);
add(
  'technik|policealne|wyksztalcenie policealne|szkola policealna|zawodowe|zasadnicze zawodowe|srednie|wyksztalcenie srednie|lise mezunu',
  {
    level: 'high_school',
    ...weak,
  },
);

/** Names of degrees, folded, without dots, connecting words left out; up to four words. */
export const DEGREE_NAMES: ReadonlyMap<string, DegreeName> = NAMES;

export const LONGEST_DEGREE_NAME = 4;
