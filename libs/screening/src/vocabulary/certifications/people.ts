/** Every first word before every second: "my boss", "my manager", "his boss", "his manager". */
function combined(firsts: string, seconds: string): string {
  return firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first} ${second}`))
    .join('|');
}

const RELATIVES: readonly (readonly [whose: string, who: string])[] = [
  [
    'my|his|her|their|our',
    'manager|boss|supervisor|director|mentor|lead|leader|predecessor|successor|assistant|deputy|coach|professor|colleague|wife|husband|spouse|brother|sister|father|mother|dad|mum|mom|son|daughter|uncle|aunt|cousin|friend|neighbour|neighbor|roommate|team|client|recruiter',
  ],
  [
    'mein|meine|meiner|meinem|meinen|sein|seine|ihr|ihre|unser|unsere',
    'chef|chefin|vorgesetzter|vorgesetzte|leiter|leiterin|vater|mutter|bruder|schwester|mann|frau|partner|partnerin|freund|freundin|sohn|tochter|mentor|mentorin|team|vorganger|vorgangerin|abteilung',
  ],
  [
    'mon|ma|son|sa|notre|leur',
    'chef|patron|patronne|superieur|superieure|responsable|manager|directeur|directrice|pere|mere|frere|soeur|mari|femme|ami|amie|mentor|equipe|tuteur|tutrice|predecesseur',
  ],
  [
    'mi|su|nuestro|nuestra',
    'jefe|jefa|gerente|supervisor|supervisora|director|directora|padre|madre|hermano|hermana|esposo|esposa|marido|mujer|amigo|amiga|primo|prima|tutor|tutora|mentor|mentora|equipo|cliente',
  ],
  [
    'meu|minha|seu|sua|nosso|nossa',
    'chefe|chefa|gerente|supervisor|supervisora|diretor|diretora|pai|mae|irmao|irma|esposa|marido|amigo|amiga|primo|prima|tutor|mentor|mentora|equipe|cliente',
  ],
  [
    'mio|mia|suo|sua|nostro|nostra',
    'capo|superiore|responsabile|direttore|direttrice|padre|madre|fratello|sorella|moglie|marito|amico|amica|cugino|tutor|mentore|team|cliente',
  ],
  ['mijn|zijn|haar|onze', 'baas|chef|leidinggevende|manager|vader|moeder|broer|zus|vrouw|man|vriend|vriendin|mentor|team'],
  [
    'moj|moja|jego|jej|nasz|nasza',
    'szef|szefowa|przelozony|przelozona|kierownik|ojciec|matka|brat|siostra|maz|zona|kolega|kolezanka|mentor|zespol',
  ],
];

/** Somebody else, by what he or she is to the applicant. */
export const RELATED_PEOPLE: string = RELATIVES.map(([whose, who]) => combined(whose, who)).join('|');

/** Somebody else who speaks of a credential: what a manager said or a client wants is no award. */
export const REPORTED_SPEECH: string = [
  combined(
    'manager|boss|supervisor|recruiter|hr|hm|colleague|agency|client|customer|director|owner|interviewer|headhunter|wife|husband|mentor|coach|advisor|adviser',
    'said|says|say|told|tells|mentioned|mentions|claims|claimed|thinks|thought|wrote|writes|asked|asks|wants|wanted|prefers|suggested|suggests|insists|expects|needs|likes|has|holds|is',
  ),
  combined(
    'chef|chefin|vorgesetzter|personaler|kunde|kollege|kollegin|berater',
    'sagt|sagte|meint|meinte|will|wollte|hat|wunscht|fordert|verlangt',
  ),
  combined('chef|patron|client|collegue|recruteur', 'dit|veut|demande|pense|souhaite|possede'),
  combined('jefe|jefa|cliente|colega|reclutador|reclutadora', 'dice|dijo|quiere|pide|tiene|prefiere'),
  combined('chefe|cliente|colega|recrutador|recrutadora', 'disse|diz|quer|pede|tem|prefere'),
  combined('capo|cliente|collega|selezionatore', 'dice|vuole|chiede|ha|preferisce'),
  combined('baas|klant|collega|recruiter', 'zegt|wil|vraagt|heeft|zei'),
  combined('szef|klient|kolega|rekruter', 'mowi|chce|ma|powiedzial'),
].join('|');
