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
    meister: 'industriemeister werkmeister handwerksmeister elektromeister maschinenbaumeister kraftfahrzeugmeister',
    degree: 'degrees',
  }).flatMap(([plain, forms]) => forms.split(' ').map((form) => [form, plain] as const)),
);
