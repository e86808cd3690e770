import type { Golden } from './golden';

/** Indian, Chinese, Japanese, Korean and Indonesian usage. */
export const asian: readonly Golden[] = [
  {
    shows: 'Indian: B.Tech mechanical',
    cells: { education: 'B.Tech (Mechanical), Sahyadri Institute of Technology, 2017, 78%' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: 'B.Tech is a bachelor of engineering.',
  },
  {
    shows: 'Indian: a polytechnic diploma',
    cells: { education: 'Diploma in Mechanical Engineering, Govt. Polytechnic, Nandipur' },
    verdict: { level: 'associate', required: 'no' },
    because: 'Three years of polytechnic: below a bachelor.',
  },
  {
    shows: 'Indian: electronics and communication alone',
    cells: { degree: 'B.E.', field_of_study: 'ECE', institution: 'Visvesaraya College of Engineering, Bengaluru' },
    verdict: { level: 'bachelor', required: 'adjacent' },
    because: 'In India ECE is electronics and communication.',
  },
  {
    shows: 'Indian: information technology',
    cells: { degree: 'B.Tech', field_of_study: 'Information Technology' },
    verdict: { level: 'bachelor', required: 'adjacent' },
    because: 'An engineering degree far from production: adjacent, at a low factor.',
  },
  {
    shows: 'Indian: MCA on top of a science bachelor',
    cells: { education: 'MCA; BCA' },
    verdict: { level: 'master', required: 'no', mastersEngineering: 'no', mba: 'no' },
    because: 'Computer applications are no engineering.',
  },
  {
    shows: 'Indian: M.Tech in production engineering',
    cells: { education: 'M.Tech Production Engineering (2020), B.E. Mechanical (2017)' },
    verdict: { level: 'master', required: 'yes', mastersEngineering: 'yes' },
    because: 'Both in seed fields.',
  },
  {
    shows: 'Indian: a postgraduate diploma in management',
    cells: { education: 'PGDM (Operations), 2019; B.Tech Electrical Engineering, 2015' },
    verdict: { required: 'yes', mastersEngineering: 'no' },
    because: 'The bachelor counts; a PGDM is no master of engineering.',
  },
  {
    shows: 'Chinese: a bachelor in mechanical engineering',
    cells: { education: '机械工程 学士，东湖理工大学，2016年' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: '学士 is the bachelor, 机械工程 mechanical engineering.',
  },
  {
    shows: 'Chinese: a master in industrial engineering',
    cells: { education: '工业工程 硕士，云岭大学' },
    verdict: { level: 'master', required: 'yes', mastersEngineering: 'yes' },
    because: '硕士 is the master, 工业工程 industrial engineering.',
  },
  {
    shows: 'Japanese: a bachelor in electrical engineering',
    cells: { education: '青波工業大学 電気工学科 卒業（学士）' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: '卒業: graduated; 電気工学: electrical engineering.',
  },
  {
    shows: 'Korean: a bachelor in mechanical engineering',
    cells: { education: '기계공학 학사, 한빛대학교' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: '학사 is the bachelor, 기계공학 mechanical engineering.',
  },
  {
    shows: 'Indonesian: S1 in industrial engineering',
    cells: { education: 'S1 Teknik Industri, Universitas Nusa Raya' },
    verdict: { level: 'bachelor', required: 'yes' },
    because: 'S1 is the bachelor, teknik industri industrial engineering.',
  },
  {
    shows: 'Indian: backlogs',
    cells: { education: 'B.Tech (Mechanical) with 3 backlogs' },
    verdict: { level: 'high_school', required: 'no' },
    because: 'Papers are still to be passed.',
  },
  {
    shows: 'Chinese: still enrolled',
    cells: { education: '机械工程 本科 在读' },
    verdict: { level: 'high_school', required: 'no', inProgress: true },
    because: '在读: still studying.',
  },
  {
    shows: 'Japanese: a technical college',
    cells: { education: '高専 電気工学科 卒業' },
    verdict: { level: 'associate', required: 'no' },
    because: '高専 ends two years before a bachelor.',
  },
];
