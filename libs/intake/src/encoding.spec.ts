import { encode } from 'iconv-lite';
import { detectEncoding } from './encoding';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'windows-1254': ['Ad Soyad;Bölüm\nAyşe Yıldırım;Endüstri Mühendisliği\nİrem Koç;İşletme\n', 'Sıra;Adı\n1;Çağrı Şahin\n2;Işıl Doğan\n'],
  'windows-1250': [
    'Imię i nazwisko;Wykształcenie\nZofia Wójcik;wyższe\nŁukasz Żak;średnie\nPaweł Gałązka;inżynier\n',
    'Jméno;Vzdělání\nJiří Dvořák;vysokoškolské\nTomáš Růžička;střední škola\nŽaneta Němečková;učňovské\n',
  ],
  'windows-1252': [
    'Name;Fach\nJürgen Groß;Maschinenbau\nSøren Ødegård;maskin\n',
    'Nom;Diplôme\nHélène Lefèvre;ingénieur\nThéo Müller;élève\nAnaïs Noël;où\n',
    'Nome;Corso\nNiccolò Pavè;più\nAlì Città;perché\n',
    'Nafn;Nám\nÞórður Jónsson;vélaverkfræði\nSigríður Ólafsdóttir;iðnaðarverkfræði\n',
    'Nombre;Área\nMª José Peña;10 m³\nÍñigo Ibáñez;2º curso\n',
  ],
};

describe('the encoding of a list without a mark', () => {
  it.each(Object.entries(TEXTS).flatMap(([encoding, texts]) => texts.map((text) => [encoding, text] as const)))(
    'is %s: %s',
    (encoding, text) => {
      expect(detectEncoding(encode(text, encoding))).toBe(encoding);
    },
  );
});
