import type { Golden } from './golden';

/** Written in German, French, Spanish, Portuguese, Italian, Dutch, the Nordic languages, Polish, Czech and Turkish. */
export const european: readonly Golden[] = [
  {
    shows: 'German: a university diploma in mechanical engineering',
    cells: { education: 'Dipl.-Ing. Maschinenbau, Technische Universität Rosenfeld, 2006', experience: 'seit 2007 Fertigungsplaner' },
    verdict: { level: 'master', required: 'yes', mastersEngineering: 'yes' },
    because: 'A Dipl.-Ing. of a technical university is of master level.',
  },
  {
    shows: 'German: a diploma of a university of applied sciences',
    cells: { education: 'Dipl.-Ing. (FH) Elektrotechnik, Hochschule Weidenau' },
    verdict: { level: 'bachelor', required: 'yes', mastersEngineering: 'no' },
    because: 'FH: bachelor level.',
  },
  {
    shows: 'German: Wirtschaftsingenieurwesen is industrial engineering',
    cells: { degree: 'M.Sc.', field_of_study: 'Wirtschaftsingenieurwesen', certifications: 'CPIM-Zertifizierung angestrebt' },
    verdict: { level: 'master', required: 'yes', mastersEngineering: 'yes', certifications: { CPIM: 'none' } },
    because: 'Aimed at is a wish.',
  },
  {
    shows: 'German: a state-certified technician',
    cells: { education: 'Staatlich geprüfter Techniker, Fachrichtung Maschinenbautechnik' },
    verdict: { level: 'associate', required: 'no' },
    because: 'Techniker: below a bachelor.',
  },
  {
    shows: 'German: business studies',
    cells: { degree: 'Diplom-Kauffrau', field_of_study: 'BWL' },
    verdict: { required: 'no', mba: 'no' },
    because: 'Business, and not an MBA.',
  },
  {
    shows: 'French: diplôme d’ingénieur',
    cells: { education: "Diplôme d'ingénieur en génie industriel, École des Mines de Valcourt, 2014" },
    verdict: { level: 'master', required: 'yes', mastersEngineering: 'yes' },
    because: 'Five years, engineering, industrial.',
  },
  {
    shows: 'French: a BTS and a certificate under way',
    cells: { education: 'BTS Maintenance industrielle', certifications: 'CPIM en cours' },
    verdict: { level: 'associate', required: 'no', certifications: { CPIM: 'in_progress' } },
    because: 'Two years of study; the certificate is being worked on.',
  },
  {
    shows: 'French: a licence in mechanical engineering',
    cells: { education: 'Licence en génie mécanique, Université de Bellerive (2016)' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: 'Licence: bachelor level; génie mécanique: mechanical engineering.',
  },
  {
    shows: 'Spanish: an industrial engineer by title',
    cells: { education: 'Ingeniero Industrial, Universidad de Monteclaro, 2010', years: '12 años' },
    verdict: { required: 'yes', years: 12 },
    because: 'The title is a completed degree in a seed field.',
  },
  {
    shows: 'Spanish: studies cut short',
    cells: { education: 'Ingeniería Mecánica (trunca), Universidad Sierra Alta' },
    verdict: { level: 'high_school', required: 'no' },
    because: 'Trunca: left before the end.',
  },
  {
    shows: 'Spanish: a lapsed certificate',
    cells: { certifications: 'CPIM (caducado en 2020)', education: 'Licenciatura en Ingeniería Eléctrica' },
    verdict: { required: 'yes', level: 'bachelor', certifications: { CPIM: 'expired' } },
    because: 'It says that it lapsed.',
  },
  {
    shows: 'Portuguese: production engineering',
    cells: { education: 'Bacharelado em Engenharia de Produção, Universidade Federal do Vale Verde' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: 'Production engineering counts as industrial.',
  },
  {
    shows: 'Portuguese: a master under way',
    cells: { education: 'Mestrado em Engenharia Mecânica (em andamento); Graduação em Engenharia Mecânica (2019)' },
    verdict: { level: 'bachelor', required: 'yes', inProgress: true, mastersEngineering: 'no' },
    because: 'Only the first degree is finished.',
  },
  {
    shows: 'Italian: laurea magistrale in ingegneria gestionale',
    cells: { education: 'Laurea magistrale in Ingegneria Gestionale, Politecnico di Valdoro, 2017' },
    verdict: { level: 'master', required: 'yes', mastersEngineering: 'yes' },
    because: 'Gestionale is industrial engineering; magistrale is master level.',
  },
  {
    shows: 'Italian: a school diploma',
    cells: { education: 'Diploma di perito meccanico, ITIS Galvani' },
    verdict: { level: 'high_school', required: 'no' },
    because: 'In Italy a diploma is a school-leaving certificate.',
  },
  {
    shows: 'Dutch: ir. from a technical university',
    cells: { education: 'ir. Werktuigbouwkunde, TU Merwestad' },
    verdict: { level: 'master', required: 'yes', mastersEngineering: 'yes' },
    because: 'ir. is the university title, of master level.',
  },
  {
    shows: 'Dutch: HBO bachelor',
    cells: { education: 'HBO Elektrotechniek (ing.), Hogeschool Oosterdam' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: 'HBO with the title ing.: bachelor level.',
  },
  {
    shows: 'Swedish: civilingenjör',
    cells: { education: 'Civilingenjör i maskinteknik, Norrviks tekniska högskola' },
    verdict: { level: 'master', required: 'yes', mastersEngineering: 'yes' },
    because: 'Five years, mechanical engineering.',
  },
  {
    shows: 'Norwegian: sivilingeniør',
    cells: { education: 'Sivilingeniør, elektroteknikk, Fjordby universitet' },
    verdict: { level: 'master', required: 'yes' },
    because: 'The Norwegian five-year title.',
  },
  {
    shows: 'Danish: diplomingeniør',
    cells: { education: 'Diplomingeniør i maskinteknik, Strandhavn' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: 'The Danish professional bachelor of engineering.',
  },
  {
    shows: 'Polish: magister inżynier',
    cells: { education: 'mgr inż. mechanika i budowa maszyn, Politechnika Zielonogórska Nowa' },
    verdict: { level: 'master', required: 'yes', mastersEngineering: 'yes' },
    because: 'Master engineer in mechanical engineering.',
  },
  {
    shows: 'Polish: inżynier',
    cells: { education: 'inż. elektrotechnika, Politechnika Wiślana' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: 'The first degree.',
  },
  {
    shows: 'Czech: Ing. in mechanical engineering',
    cells: { education: 'Ing., strojní inženýrství, České učení technické Lipová' },
    verdict: { level: 'master', required: 'yes' },
    because: 'The Czech Ing. is of master level.',
  },
  {
    shows: 'Turkish: lisans in industrial engineering',
    cells: { education: 'Endüstri Mühendisliği, Lisans, Karadere Üniversitesi, 2018' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: 'Lisans is the bachelor; endüstri mühendisliği is industrial engineering.',
  },
];
