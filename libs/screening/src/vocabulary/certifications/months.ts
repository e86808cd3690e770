const MONTHS: readonly string[] = [
  'january jan januar janvier janv enero ene janeiro gennaio gen januari styczen stycznia',
  'february feb februar fevrier fev febrero febrero fevereiro febbraio februari luty lutego',
  'march mar marz mars marzo marco maart maerz marzec marca',
  'april apr avril avr abril abr aprile kwiecien kwietnia',
  'may mai mayo maio maggio mei maj maja',
  'june jun juni juin junio junho giugno czerwiec czerwca',
  'july jul juli juillet julio julho luglio lipiec lipca',
  'august aug aout agosto ago augustus augusti sierpien sierpnia',
  'september sep sept septembre septiembre setembro settembre wrzesien wrzesnia',
  'october oct oktober okt octobre octubre outubro ottobre pazdziernik pazdziernika',
  'november nov novembre noviembre novembro listopad listopada',
  'december dec dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia',
];

/** Number of the month by its name or abbreviation in the languages that are read, without accents. */
export const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
