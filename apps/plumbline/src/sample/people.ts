/** Invented names of many origins. First and last names of one line go together; nobody real is meant. */
export const PEOPLE: readonly (readonly [first: readonly [string, ...string[]], last: readonly [string, ...string[]]])[] = [
  [
    ['Amelia', 'Harriet', 'Owen', 'Callum', 'Freya', 'Toby', 'Imogen', 'Rhys', 'Nia', 'Declan', 'Aoife'],
    ['Ashdown', 'Pemberly', 'Thackeray', 'Winslade', 'Garroway', 'Penhallow', 'O’Dwyer', 'Llewelyn-Hart'],
  ],
  [
    ['Marcus', 'Denise', 'Tyrell', 'Janelle', 'Brianna', 'Curtis', 'Latoya', 'Walter', 'Peggy', 'Dale', 'Monique'],
    ['Holloway', 'Broadnax', 'Stubblefield', 'Kirkland', 'Easterday', 'McAllister', 'Whitlock', 'Van Dorn'],
  ],
  [
    ['Lukas', 'Anneliese', 'Jürgen', 'Heike', 'Matthias', 'Svenja', 'Bärbel', 'Torsten'],
    ['Grünwald', 'Eisenhauer', 'Löffler', 'Weißhaupt', 'Brandstetter', 'Kühnemann'],
  ],
  [
    ['Camille', 'Thibault', 'Solène', 'Rémi', 'Maëlle', 'Benoît'],
    ['Desrosiers', 'Lefebvre-Aubert', 'Chauvigny', 'Montclair', 'Perrault'],
  ],
  [
    ['Ximena', 'Joaquín', 'Lucía', 'Iñaki', 'Rocío', 'Emiliano', 'Paloma', 'Rubén'],
    ['Villaseñor', 'Echeverría', 'Montoya Rivas', 'Salcedo', 'Núñez del Prado', 'Arrieta'],
  ],
  [
    ['Thiago', 'Beatriz', 'Caetano', 'Luísa', 'Raimundo', 'Inês'],
    ['Figueiredo', 'Albuquerque', 'Nascimento', 'Sequeira', 'Vasconcelos'],
  ],
  [
    ['Giulia', 'Matteo', 'Chiara', 'Niccolò', 'Ornella'],
    ['Bellandi', 'Castelvecchi', 'Morosini', 'Zanetti', 'D’Ambrosio'],
  ],
  [
    ['Oluwaseun', 'Ngozi', 'Kwabena', 'Adaeze', 'Tendai', 'Thandiwe', 'Kofi', 'Amina'],
    ['Okonkwo', 'Adeyemi', 'Mensah', 'Dlamini', 'Chukwuemeka', 'Nyathi', 'Boateng'],
  ],
  [
    ['Priya', 'Arjun', 'Kavitha', 'Sandeep', 'Meenakshi', 'Rohan', 'Lakshmi', 'Vikram', 'Farhana'],
    ['Raghunathan', 'Deshpande', 'Chatterjee', 'Venkataraman', 'Bhattacharya', 'Kulkarni', 'Siddiqui'],
  ],
  [
    ['Wei', 'Xiulan', 'Jianhong', 'Meiling', 'Haoran', 'Yifei'],
    ['Zhang', 'Ouyang', 'Liang', 'Xu', 'Shen', 'Guo'],
  ],
  [
    ['Haruka', 'Kenji', 'Minjun', 'Seo-yeon', 'Takumi', 'Jiwoo'],
    ['Fujimori', 'Nakashima', 'Kang', 'Hwang', 'Matsuda', 'Yoon'],
  ],
  [
    ['Linh', 'Somchai', 'Dewi', 'Bayani', 'Nur Aisyah', 'Quang'],
    ['Nguyễn', 'Srisuwan', 'Wijaya', 'Dimaculangan', 'Rahman', 'Phạm'],
  ],
  [
    ['Fatima', 'Yousef', 'Leila', 'Karim', 'Zeynep', 'Emre', 'Shirin', 'Dariush'],
    ['al-Masri', 'Haddad', 'Yıldırım', 'Özdemir', 'Farahani', 'Benchekroun'],
  ],
  [
    ['Agnieszka', 'Wojciech', 'Oksana', 'Bohdan', 'Zuzana', 'Radek', 'Ioana'],
    ['Wiśniewska', 'Kowalczuk', 'Shevchuk', 'Dvořáček', 'Popescu-Marin', 'Novotný'],
  ],
  [
    ['Astrid', 'Sigurd', 'Linnéa', 'Mikkel', 'Aino', 'Eerik'],
    ['Bergqvist', 'Håkonsen', 'Sørensdatter', 'Lindqvist', 'Virtanen', 'Ødegård'],
  ],
  [
    ['سلمى', 'يوسف'],
    ['الحسيني', 'بن عمر'],
  ],
  [
    ['Maximiliana Theodora', 'Bartholomew Aurelius'],
    ['von und zu Hohenwaldstein-Rabenfels', 'Featherstonehaugh-Cholmondeley'],
  ],
];

export const CITIES = [
  'Dayton, OH',
  'Toledo, OH',
  'Greenville, SC',
  'Rockford, IL',
  'Sheffield',
  'Cork',
  'Chemnitz',
  'Linz',
  'Querétaro',
  'Joinville',
  'Brescia',
  'Pune',
  'Chennai',
  'Suzhou',
  'Nagoya',
  'Changwon',
  'Bursa',
  'Katowice',
  'Västerås',
  'Port Elizabeth',
  'Kumasi',
  'Hai Phong',
] as const;
