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
  'engineering engineer engg engrg engr eng ingenieria ingegneria engenharia ingenierie genie inginerie ingenieurwesen ingenieurwissenschaften inzynieria inzenyrstvi muhendisligi muhendislik teknik ingenieurwissenschaft ingenjorsvetenskap engineers ingeniorvidenskab tekniikka enginering',
);
add('technology', 'technology technologies technologie technologia tecnologia tecnologie teknoloji teknologi techn tech');
add(
  'management',
  'management mgmt gestion gestao gestione zarzadzanie verwaltung administration admin administracion administracao yonetimi',
);
add('science', 'science sciences scienze ciencias wissenschaft sci');
add(
  'mechanical',
  'mechanical mech mechanics mechanic mecanica mecanique meccanica mechanika mekanik mecanico mechanische mekanisk makine maskinteknik maskin machinery mechaniczna mechaniczny strojni strojirenstvi strojnictvi wtb werktuigbouwkunde werktuigbouw maschinenbau maschinenwesen maschinentechnik konetekniikka konetekniikan mekaaniikka masinstvo maskinteknologi masinski машиностроения машиностроение механика',
);
add(
  'mechanical engineering',
  'mecheng meche maschineningenieur maskiningenior maskiningenjor mechengineering mae 機械工学 机械工程 機械工程 기계공학',
);
add(
  'electrical',
  'electrical elec elect elektrik electrica eletrica electrique elettrica elektrotechnik elektrotechnika elektrotechniek elektroteknik elettrotecnica electrotechnical electrotechnique elektro electric eletrotecnica elektriteknik sahkotekniikka elektrotechnicka elektryczna electricite electricista eletricista elettrico elektricka electrotecnia elkraft elkraftteknik 電気工学 电气工程 電機工程 전기공학',
);
add(
  'electronics',
  'electronics electronic elektronik elektronika electronica eletronica electronique elettronica elektronikk elektroniikka extc etc entc telecommunication telecommunications communication communications telecom 电子工程 電子工学 전자공학',
);
add('electrical electronics', 'eee');
add('ece', 'ece');
add(
  'industrial',
  'industrial ind indl indus industriel industrielle industriale endustri industri przemyslowa industriell industrial industries tuotantotalous 工业工程 산업공학 経営工学',
);
add('wirtschaftsingenieur', 'wirtschaftsingenieur wirtschaftsingenieurwesen wirtschaftsing wirting wing gestionale industriingenjor');
add(
  'production',
  'production prod produccion producao produktion produktionstechnik produktions produkcji productique produzione produktionsteknik productie uretim produktionsingenieur',
);
add(
  'manufacturing',
  'manufacturing mfg manuf manufactura manufatura fertigungstechnik fertigung fabrication imalat fertigungs tillverkning valmistustekniikka metalurgica-no fertigungsingenieur 制造工程',
);
add(
  'electromechanical',
  'electromechanical electromechanics electromecanica electromecanico electromecanique eletromecanica elettromeccanica electro-mechanical',
);
add(
  'mechatronics',
  'mechatronics mechatronic mechatronik mecatronica mecatronique meccatronica mechatronika mekatronik mechatroniki robotics robotik robotica robotique automation automatisierungstechnik automatizacion automacao automatyka automatisation mekatroniikka',
);
add('systems', 'systems system systeme');
add('operations research', 'or-no');
add('operations', 'operations operation');
add('research', 'research');
add(
  'aerospace',
  'aerospace aeronautical aeronautics aviation luft raumfahrttechnik aeronautica aeroespacial aeronautique astronautical astronautics aircraft avionics',
);
add('automotive', 'automotive automobile fahrzeugtechnik automotriz automotiva automobiltechnik');
add(
  'chemical',
  'chemical chem quimica chimie chimique chimica verfahrenstechnik chemieingenieurwesen chemiczna kimya procestechniek petrochemical kemiteknik process',
);
add('civil', 'civil bauingenieurwesen bauingenieur construction structural geotechnical transportation lantmateri byggnadsteknik insaat');
add(
  'materials',
  'materials material metallurgical metallurgy metallurgie werkstofftechnik werkstoffe polymer polymers plastics kunststofftechnik ceramic ceramics textile textil paper welding werkstoffwissenschaft materiales materiaux',
);
add('instrumentation', 'instrumentation instrument control controls instrumentacion mess');
add(
  'petroleum',
  'petroleum mining nuclear marine naval ocean geological agricultural agronomic environmental energy energie energietechnik energia biomedical biochemical biological bioengineering biotechnology food packaging fire safety umwelttechnik medizintechnik power acoustical optical photonics semiconductor quality ambiental biomedica microelectronics mineral architectural maintenance hvac wood thermal design-no fpso',
);
add('computer', 'computer computing computational cse cs computers');
add(
  'software',
  'software it informatics informatik informatica informatique information informatika bilgisayar data cyber cybersecurity network networking web multimedia internet telematics',
);
add(
  'quantitative',
  'mathematics math maths physics statistics mathematik physik statistik matematica fisica mathematiques physique chemistry chemie biology biologie geology mathematical actuarial econometrics analytics',
);
add(
  'business',
  'business bwl betriebswirtschaft betriebswirtschaftslehre commerce marketing finance accounting logistics supply chain procurement economics vwl economie economia contabilidad negocios empresas administratif isletme bba betriebswirt logistik logistica entrepreneurship banking trade purchasing bedrijfskunde hr',
);
add(
  'humanities',
  'english anglistik history music psychology sociology philosophy literature art arts language languages political politics law education nursing journalism theology communication-no anthropology theatre theater film fashion criminal justice social hospitality tourism kinesiology graphic relations fine liberal medicine dental health healthcare sport sports homeland security religion religious philology germanistik romanistik jura recht pharmacy culinary geography animal interior public human resource resources leadership pedagogy library dance photography teaching veterinary nutrition hygiene',
);
add('design', 'design product diseno');
add('neutral', 'applied general advanced studies honours honors');

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
];
