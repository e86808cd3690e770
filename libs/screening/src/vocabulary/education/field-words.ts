/**
 * Words of which names of fields of study are made, folded, each with what it stands for. A branch names the speciality, a head what
 * kind of study it is; several branches in a row are one field ("electrical and computer engineering").
 */
export type FieldWord = readonly string[];

const WORDS = new Map<string, FieldWord>();

function add(meaning: string, words: string): void {
  for (const word of words.split(' ')) WORDS.set(word, meaning.split(' '));
}

add(
  'engineering',
  'engineering engineer engg engrg engr eng ingenieria ingegneria engenharia ingenierie genie inginerie ingenieurwesen ingenieurswetenschappen ingenieurstechnieken muhendisi inzynierskie engenharias ingenierias ingegneristica ingenieurwissenschaften inzynieria inzenyrstvi muhendisligi muhendislik teknik ingenieurwissenschaft ingenjorsvetenskap engineers ingeniorvidenskab tekniikka enginering 工学 工程 工程学 공학 工學 engnr engrng enginering ingenieurs ingeniorfag ingeniorvitenskap insinooritieteet mernoki ingineria ingineriei inzinerija هندسة الهندسة',
);
add(
  'technology',
  'technology technologies technologie technologia tecnologia tecnologie teknoloji teknologi techn tech 技术 技術 기술 technika',
);
add(
  'management',
  'management mgmt gestion gestao gestione zarzadzanie verwaltung administration admin administracion administracao yonetimi 管理 經營 경영',
);
add('science', 'science sciences scienze ciencias wissenschaft sci 科学 과학');
add(
  'mechanical',
  'mechanical makina kone mechaniki mech mechanics mechanic mechanik maszyn mesin maskiner meccanico mecaniques mecanicas maskiningenior 機械 机械 기계 механик механика mecanica mecanique meccanica mechanika mekanik mecanico mechanische mekanisk makine maskinteknik maskinteknikk maskin machinery mechaniczna mechaniczny strojni strojirenstvi strojnictvi wtb werktuigbouwkunde werktuigkunde werktuigkundig werktuigbouw maschinenbau maschinenwesen maschinentechnik konetekniikka konetekniikan mekaaniikka masinstvo maskinteknologi masinski машиностроения машиностроение механика mak maskinbygg maskinlara maschinenbaus maschinenbautechnik mechanica mecanicas mechanicznej mechaniczne strojirenska strojarstvo strojnistvo gepeszet gepesz gepgyartas makinesi ميكانيكية الميكانيكية ميكانيكا ميكانيك 机电 машиностроительный',
);
add(
  'chemical engineering',
  'cheme chemeng verfahrenstechnik chemieingenieurwesen chemieingenieur kemiteknik kemiatekniikka procestechniek procesteknologi kemimernok 化学工程 化工 화학공학 verfahrenstechnikerin verfahrensingenieur',
);
add('materials engineering', 'werkstofftechnik kunststofftechnik textiltechnik glastechnik holztechnik papiertechnik druckiingenieur');
add(
  'petroleum engineering',
  'energietechnik umwelttechnik medizintechnik kvalitetsteknik microtechnique mikrotechnik microtecnica mikrosystemtechnik feinwerktechnik versorgungstechnik gebaudetechnik lebensmitteltechnik sicherheitstechnik',
);
add(
  'mechanical engineering',
  'mecheng meche maschineningenieur maskiningenior maskiningenjor mechengineering mae 機械工学 机械工程 機械工程 기계공학',
);
add(
  'electrical',
  'electrical elec elect elektrotechniki elektroteknikk elektro elektryk elektrisch electrico elektrische 電気 电气 電機 电机 전기 электротехника электроэнергетика электрик электрооборудование elektrik electrica eletrica electrique elettrica elektrotechnik elektrotechnika elektrotechniek elektroteknik elettrotecnica electrotechnical electrotechnique elektro eletrotecnica elektriteknik sahkotekniikka elektrotechnicka elektryczna electricite electricista eletricista elettrico elektricka electrotecnia elkraft elkraftteknik 電気工学 电气工程 電機工程 전기공학 elektrotehnika elektrotechnologie electrotehnica energoelectrica villamos villamosmernoki elektrotekniikka كهربائية الكهربائية كهرباء электротехнический электроэнергетики',
);
add(
  'electronics',
  'electronics electronico eletronico elettronico electronic elektronik elektronika electronica eletronica electronique elettronica elektronikk elektroniikka extc etc entc 電子 电子 전자 通信 电子工程 電子工学 전자공학 elektroninen الكترونيات الإلكترونيات eltronics eie aei',
);
add('electrical electronics', 'eee');
add('ece', 'ece');
add(
  'industrial',
  'industrial ind indl indus indust industriel industrielle industriale endustri industri przemyslowa industriell industrial industries tuotantotalous tuotantotalouden industrieel 産業 工业 工業 산업 工业工程 산업공학 経営工学 endustriyel industriales przemyslowej przemyslowego صناعية الصناعية indstrl',
);
add('wirtschaftsingenieur', 'wirtschaftsingenieur wirtschaftsingenieurwesen wirtschaftsing wirting gestionale industriingenjor');
add(
  'production',
  'production prod produccion producao produktion produktionstechnik produktions produkcji productique produzione produktionsteknik productie uretim tuotantotekniikka produksjon produksjonsteknikk produktionsingenieur produktionsoptimierung produkcyjne 生産 生产 생산 производство produktionssystemen productieproces 生産システム 生産工学 生产管理 生產 gyartas',
);
add(
  'manufacturing',
  'manufacturing mfg manuf manufactura manufatura fertigungstechnik fertigung fabrication imalat fertigungs tillverkning valmistustekniikka metalurgica-no fertigungsingenieur 製造 制造 제조 制造工程',
);
add(
  'electromechanical',
  'electromechanical electromechanics electromecanica electromecanico electromecanique eletromecanica elettromeccanica electro-mechanical',
);
add(
  'mechatronics',
  'mechatronics mechatronic mechatronik mecatronica mecatronique meccatronica mechatronika mekatronik mechatroniki robotics robotik robotica robotique automation automatisierungstechnik automatizacion automacao automatyka automatyki robotyki mecatronico meccatronico mechatroniczna automatyk robotyka automatisation automatica automatiikka mekatroniikka 自動化 自动化 자동화 机电一体化 機電一體化 메카트로닉스 автоматизация automaatio automaatiotekniikka mechatroniki automatizari automatika automatizalas 机器人 ميكاترونكس automatiseringsteknik',
);
add('systems', 'systems system systeme sistemas sistemi systemy');
add('operations research', 'or-no');
add('operations', 'operations operation');
add('research', 'research');
add(
  'aerospace',
  'aerospace aeronautical aeronautics luft raumfahrttechnik aeronautica aeroespacial aeronautique astronautical astronautics aircraft avionics aero espacial havacilik 航空 航空宇宙 항공',
);
add('automotive technology', 'autotechnologie autotechniek voertuigtechniek');
add('automotive', 'automotive automobile fahrzeugtechnik automotriz automotiva automobiltechnik 自動車 汽车 车辆 자동차');
add(
  'chemical',
  'chemical chem quimico chimico quimica chimie chimique chimica chemiczna kimya petrochemical process procedes procesos chemiczne chemii كيميائية',
);
add('civil', 'civil bauingenieurwesen bauingenieur structural geotechnical transportation lantmateri byggnadsteknik insaat 土木 建築 토목');
add(
  'materials',
  'materials material metallurgical metallurgy metallurgie werkstoffe polymer polymers plastics ceramic ceramics textile textil paper welding werkstoffwissenschaft materiales materiaux 材料 재료 matsci metalurgia metalurgi metallurgia malzeme 金属 材料工学 신소재',
);
add('instrumentation', 'instrumentation instrument control controls instrumentacion mess');
add(
  'petroleum',
  'petroleum mining nuclear marine naval ocean geological agricultural agronomic environmental energy energie energia biomedical biochemical biological bioengineering biotechnology food packaging fire safety power acoustical optical photonics semiconductor quality ambiental biomedica microelectronics mineral architectural maintenance hvac wood thermal qualite qualidade calidad qualita qualitat kvalitet biosystems biosystem ecological geotechnology geophysical minas minera mines bergbau petrole petrol gida alimentaria alimentarias alimentario alimentos alimentar alimentare alimentari alimentaire agroalimentaire agroindustrial agroindustria',
);
add(
  'special',
  'medical clinical protection coastal hydraulic hydraulics railway rail sanitary seguranca seguridad sicurezza surveying geomatics forest glass water transport geotechnik acoustics rehabilitation traffic disaster reliability biomolecular radiation pulp leather footwear ship shipbuilding',
);
add('telecom', 'telecommunication telecommunications telecom telekommunikation telecomunicaciones telecomunicacoes telecomunicazioni');
add('construction', 'construction');
add('aviation', 'aviation');
add('communication', 'communication communications comm comms comunicacion comunicacao comunicaciones kommunikation');
add('computer', 'computer computing computational cse cs computers computacionales computacion 計算機 计算机 컴퓨터');
add(
  'software',
  'software it informatics informatik informatica informatique information informatika bilgisayar data cyber cybersecurity network networking web multimedia internet telematics informatiker 情報 信息 정보 软件 소프트웨어',
);
add(
  'quantitative',
  'mathematics math maths physics statistics mathematik physik statistik matematica fisica mathematiques physique chemistry chemie biology biologie geology mathematical actuarial econometrics analytics physiker mathematiker chemiker 数学 物理 化学 수학 물리 zoology botany microbiology biochemistry astronomy mathematic matematik matematyka fizyka fizik fysik kjemi kemi statistik',
);
add(
  'business',
  'business foretagsekonomi bedriftsokonomi erhvervsokonomi virksomhedsledelse liiketalous kauppatieteet bwl betriebswirtschaft betriebswirtschaftslehre commerce marketing finance accounting logistics supply chain procurement economics vwl economie economia contabilidad negocios empresas administratif isletme bba betriebswirt logistik logistica entrepreneurship banking trade purchasing ekonomi okonomi bedrijfskunde hr kaufmann kauffrau kfm volkswirt betriebswirtin 経済 经济 經濟 经济学 工商 경제 경영학 экономика менеджмент financial financiera finanzas financas taxation ekonomia zarzadzania 会計 会计 商学 경영 logistyka logistyki logistique lojistik finanse finances finanza rachunkowosc handel handlu comptabilite contabilita contabilidade contaduria contador ekonomii economicas muhasebe iktisat isletmecilik isletmesi mercadotecnia mercadeo marketingu verkauf einkauf vertrieb achats compras ventas vente comercio commercio commerciale comerciales comercial industrieconomie wirtschaft wirtschaftswissenschaften wirtschaftswissenschaft aziendale imprese administrativas',
);
add(
  'humanities',
  'english anglistik history music psych psychology sociology philosophy literature art arts language languages political politics law education nursing journalism theology communication-no anthropology theatre theater film fashion criminal justice social hospitality tourism kinesiology graphic relations fine liberal medicine dental health healthcare sport sports homeland security religion religious philology germanistik romanistik jura recht pharmacy culinary geography animal interior public human resource resources leadership pedagogy library dance media video television radio broadcast broadcasting animation nautical maritime photography teaching veterinary nutrition hygiene architecture landscape horticulture crop crops livestock poultry animal fisheries agronomy viticulture counseling counselling divinity ministry cosmetology drama dramatic linguistics linguistik translation paralegal firefighting physiotherapy physiology nurse midwifery optometry mimarlik hukuk 法学 文学 법학 staps derecho droit diritto direito prawo psicologia psychologia psikoloji psychologie historia histoire geschichte storia tarih filologia filosofia filozofia philosophie pedagogika pedagogia padagogik socjologia sociologia sociologie soziologie sosyoloji lettres letras lettere litterature literaturwissenschaft anglais anglistica lengua lenguas jezyk dziennikarstwo periodismo journalisme giornalismo comunicazione medycyna medicina medecine medizin pielegniarstwo enfermeria infirmier krankenpflege hemsirelik farmacia pharmacie eczacilik musique musica musik muzyka muzik arte kunst sztuka sanat turismo tourisme turystyka turizm gastronomia hotelarstwo deporte sportwissenschaft spor administrasyon politologia politikwissenschaft geographie geografia theologie teologia antropologia archeologia politologie sinologie enfermagem jornalismo giurisprudenza rechten rechtsgeleerdheid geschiedenis psykologi juridik pravo arkitektur',
);
add('design', 'design product diseno');
add('neutral', 'electric applied general advanced studies honours honors industrias');

/** Two words that mean together what neither means alone, by their folded forms. */
export const FIELD_PHRASES: ReadonlyMap<string, FieldWord> = new Map([
  ['technische bedrijfskunde', ['wirtschaftsingenieur']],
  ['industriell ekonomi', ['wirtschaftsingenieur']],
  ['industrial management', ['industrial', 'management', 'industrial management']],
  ['industrial engineering', ['industrial', 'engineering', 'industrial engineering']],
  ['electric engineering', ['electrical', 'engineering']],
  ['electric power', ['electrical']],
  ['chem e', ['chemical', 'engineering']],
  ['mech e', ['mechanical', 'engineering']],
  ['elec e', ['electrical', 'engineering']],
  ['budowa maszyn', ['mechanical']],
  ['co khi', ['mechanical']],
  ['ky thuat', ['engineering']],
  ['e tc', ['electronics']],
  ['e c', ['electronics']],
  ['e i', ['electronics', 'instrumentation']],
  ['e e', ['electrical', 'electronics']],
  ['i c', ['instrumentation']],
  ['arts et', ['neutral']],
  ['naval architecture', ['petroleum', 'engineering']],
  ['financial engineering', ['business']],
  ['sales engineering', ['business']],
  ['social engineering', ['humanities']],
  ['audio engineering', ['humanities']],
  ['sound engineering', ['humanities']],
  ['genetic engineering', ['quantitative']],
  ['mat sci', ['materials', 'science']],
  ['wi ing', ['wirtschaftsingenieur']],
  ['e technik', ['electrical', 'engineering']],
  ['machine tools', ['manufacturing']],
  ['machine building', ['mechanical', 'engineering']],
  ['machine learning', ['computer', 'science']],
  ['physical sciences', ['quantitative']],
  ['physical science', ['quantitative']],
  ['ky thuat dien', ['electrical', 'engineering']],
  ['co dien', ['electromechanical']],
]);

/** Abbreviations that name a field only in capitals, in a cell for fields or right beside the name of a degree. */
export const FIELD_ABBREVIATIONS: ReadonlyMap<string, FieldWord> = new Map([
  ['wing', ['wirtschaftsingenieur']],
  ['me', ['mechanical', 'engineering']],
  ['ee', ['electrical', 'engineering']],
  ['ie', ['industrial', 'engineering']],
  ['ise', ['industrial', 'systems', 'engineering']],
  ['ipe', ['industrial', 'production', 'engineering']],
  ['mfge', ['manufacturing', 'engineering']],
  ['che', ['chemical', 'engineering']],
  ['ice', ['instrumentation', 'engineering']],
  ['iem', ['industrial', 'management', 'industrial engineering', 'engineering']],
  ['pie', ['production', 'industrial', 'engineering']],
  ['mie', ['mechanical', 'industrial', 'engineering']],
  ['met', ['mechanical', 'engineering', 'technology']],
  ['eet', ['electrical', 'engineering', 'technology']],
  ['mset', ['manufacturing', 'engineering', 'technology']],
]);

/** Field words by their folded form. */
export const FIELD_WORDS: ReadonlyMap<string, FieldWord> = WORDS;

/** Words long and important enough to be recognised with a slip of the pen in them. Credentials never are. */
export const FUZZY_FIELD_WORDS: readonly string[] = [
  'mechanical',
  'electrical',
  'industrial',
  'manufacturing',
  'production',
  'engineering',
  'electronics',
  'mechatronics',
  'maschinenbau',
  'elektrotechnik',
  'aerospace',
  'chemical',
  'technology',
  'management',
  'mecanica',
  'ingenieria',
  'engenharia',
  'industriale',
  'wirtschaftsingenieurwesen',
  'verfahrenstechnik',
];
