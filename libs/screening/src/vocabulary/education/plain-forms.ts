/** Plurals, compounds and common misspellings of words in names of degrees, folded, each with the form that the names use. */
export const PLAIN_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bachelor:
      'bachelors bachlor bachlors batchelor batchelors bacheler bachelers bachelour bachalor bachelorabschluss bachelorstudium bachelorstudiengang bachelorgrad bachelorutdanning bacheloropleiding bachelorexamen',
    master:
      'masters masterabschluss masterstudium masterstudiengang mastergrad masterutdanning masteropleiding masterexamen masteruddannelse',
    doctorate: 'doctorates',
    science: 'sciences',
    diploma: 'diplomas',
    meister:
      'meisterin industriemeisterin industriemeister werkmeister handwerksmeister elektromeister maschinenbaumeister kraftfahrzeugmeister',
    degree: 'degrees',
    diplom: 'diplomstudium diplomstudiengang diplomabschluss',
    techniker: 'technikerin',
    ingenieur: 'ingenieurin ingenieure',
    diplomingenieur: 'diplomingenieurin',
    mechatroniker: 'mechatronikerin',
    elektroniker: 'elektronikerin',
    industriemechaniker: 'industriemechanikerin',
    zerspanungsmechaniker: 'zerspanungsmechanikerin',
    geselle: 'gesellin',
    facharbeiter: 'facharbeiterin',
    ingegnere: 'ingegnera',
    dottore: 'dottoressa',
    bacharel: 'bacharela',
    mestre: 'mestra',
    inzynier: 'inzynierka',
    magister: 'magistra',
  }).flatMap(([plain, forms]) => forms.split(' ').map((form) => [form, plain] as const)),
);
