import { verdictOf } from './verdict.fixture';

describe.each<[string, readonly [cell: string, verdict: string][]]>([
  [
    'Indian',
    [
      ['B.E. (Mech), Anna University 2015', 'bachelor yes'],
      ['B.Tech - EEE', 'bachelor yes'],
      ['BE E&TC, Pune', 'bachelor adjacent'],
      ['M.Tech CAD/CAM, B.E. Production', 'master yes engineering'],
      ['Diploma in Electrical Engg.', 'associate no'],
      ['ITI Fitter', 'high_school no'],
      ['B.Tech (Mechanical) with 3 backlogs', 'high_school no'],
      ['BE Mechanical - pursuing (final year)', 'high_school no running'],
      ['MBA (Operations), B.E. Industrial Production', 'master yes mba'],
      ['B.Sc Physics, MCA', 'master no'],
      ['B.Tech Information Technology', 'bachelor adjacent'],
      ['12th pass', 'high_school no'],
      ['PGDM Operations, B.Tech Mechanical', 'bachelor yes'],
      ['BE (Mechanical) + DME', 'bachelor yes'],
      ['Diploma Mechanical (2010), B.E. Mechanical lateral entry (2013), first class', 'bachelor yes'],
      ['B.Tech in Instrumentation', 'bachelor adjacent'],
      ['M.E. Thermal, B.E. Mechanical', 'master yes engineering'],
      ['BSc Engg (IPE), BUET', 'bachelor yes'],
      ['DAE Mechanical, Lahore', 'associate no'],
    ],
  ],
  [
    'East Asian',
    [
      ['工学学士（機械工学）', 'bachelor yes'],
      ['电气工程及其自动化 本科', 'bachelor yes'],
      ['工学硕士 机械制造及其自动化', 'master yes engineering'],
      ['大专 机电一体化', 'associate no'],
      ['전기공학과 학사 졸업', 'bachelor yes'],
      ['산업공학 석사', 'master yes engineering'],
      ['工学修士 電気電子工学', 'master yes engineering'],
      ['高校卒', 'high_school no'],
      ['机械工程 本科 在读', 'high_school no running'],
      ['工业工程 学士；工商管理硕士 (MBA)', 'master yes mba'],
      ['Sarjana Teknik (S.T.) Teknik Mesin', 'bachelor yes'],
      ['D3 Teknik Mesin', 'associate no'],
      ['기계공학 박사', 'doctorate yes engineering'],
      ['機械工学科 中退', 'high_school no'],
      ['經濟學 學士', 'bachelor no'],
      ['Kỹ sư cơ khí, Đại học Bách khoa', 'bachelor yes'],
      ['機械工程學系 學士', 'bachelor yes'],
    ],
  ],
  [
    'Russian and Ukrainian',
    [
      ['Инженер-механик, машиностроение', 'master yes engineering'],
      ['бакалавр, электротехника', 'bachelor yes'],
      ['Специалист, экономика', 'master no'],
    ],
  ],
])('degrees in one cell, %s', (_, table) => {
  it.each(table)('%s: %s', (cell, verdict) => {
    expect(verdictOf(cell)).toBe(verdict);
  });
});
