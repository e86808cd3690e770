import { cueRows, type CueRows } from './cue';

/**
 * Words of people skills: the three behaviours that the profile names, what is near them, with whom, about what. `*`: any ending.
 * English, then German, French, Spanish, Portuguese, Italian, Dutch.
 */
export const PEOPLE_CUES: CueRows = cueRows({
  negotiate: [
    'negotiat*|renegotiat*|bargained|brokered|haggled',
    'verhandel*|ausgehandelt|aushandel*|nachverhandel*|vertragsverhandlung*|preisverhandlung*',
    'negocie|negocier|negociant|negociation*|renegocie*|negocio con|negocio contratos|negociacion*|negocia|negociaba|negociado|negociando|negociar',
    'negociei|negociou|negociacao|negociacoes|negoziat*|negoziaz*|negoziare|trattativa|trattative|contrattat*',
    'onderhandel*',
    'bargaining with|pushed back on|talked down|price talks|contract talks|rounds of talks|secured a discount|secured discounts|secured better terms|secured better prices|secured lower prices|obtained discounts|obtained a discount|obtained rebates|won concessions|won a discount|got a discount|drove down prices',
    'preisnachlass erzielt|rabatt erzielt|rabatte erzielt|obtenu des fournisseurs|obtenu du fournisseur|obtenu de nos fournisseurs|obtenu une remise|obtenu des remises|obtenu un rabais|obtenu une baisse|consegui descuento*|conseguir descuento*|obtive desconto*|ottenuto uno sconto|ottenuto sconti|korting bedongen|bedongen|negocjowal*|negocjacj*|wynegocjowal*',
    'sat across the table|across the table from|bargaining table|contract rounds|contract round|wage round|wage rounds|held the price|held prices|beat down the price|haggling|negociaciones|verhandlung|verhandlungen',
  ],
  persuade: [
    'persuaded|persuading|persuade|persuasion of|convinced|convincing|convince|gained buy-in|secured buy-in|won buy-in|got buy-in|buy-in from|won approval',
    'obtained approval|got approval|gained approval|secured approval|secured funding|won funding|won over|influenced|influencing|championed|advocated|made the business case|presenting the business case|presented the business case|pitched|lobbied|proposed to|talked into|talked the|talked our|won the union|won the workforce|brought around',
    'uberzeug*|uberzeugung von|convaincu|convaincre|persuade|persuader|convenci|convencio|convencido|convencer|persuadi|convenceu|convencendo',
    'convinto|convinta|convincere|persuaso|overtuigd|overtuigde|overtuigen',
    'obtained buy-in|earned buy-in|built buy-in|obtained support|sold management on|sold leadership on|sold the board on|sold the executive team on|sold executives on|sold the plant manager on|sold the team on|sold operators on|sold the union on|got management to|got the plant manager to|got operators to|got the board to',
    "bewegte|bewegt|dazu bewegt|zustimmung erhalten|genehmigung erhalten|obtenu que|obtenu l'accord|obtenu l'approbation|fait approuver|logre que|consegui que|logrado que|consegui aprovacao|ottenuto l'approvazione|fatto approvare|goedkeuring gekregen|goedkeuring verkregen|przekonal*",
    "manager's approval|management's approval|board's approval|director's approval|approval of the board|approval of management",
    'they signed|they agreed to|they approved|they funded|he agreed to|she agreed to|who agreed to|then agreed to|convinces|persuades|gain buy-in|gains buy-in|gaining buy-in|got the go-ahead|won the go-ahead|got them to|brought them round|brought round|talked management|talked the owners|on board with|made the case|making the case|make the case|got the union to|got the owners to|ho convinto|heb overtuigd',
  ],
  compromise: [
    'reached consensus|reached a deal|reached a settlement|struck a deal|came to terms|agreed on terms|wage agreement*|compromised on|compromise between|compromise with|a compromise|reached agreement|reached an agreement|agreement reached|agreed with|reconciled|resolved conflict*|resolve conflict*|conflict resolution',
    'resolved dispute*|resolved a dispute|resolved the dispute|resolving disputes|resolution of conflicts|settled|mediated|mediating|mediation|mediate|arbitrated|balanced competing|aligned conflicting|found middle ground|trade-off agreed|trade-off with|de-escalated|defused|ended the stoppage|labor relations|labour relations|grievances|grievance',
    'vermittelt*|geschlichtet|kompromiss*|einigung mit|einigte sich|compromis avec|compromis entre|un compromis|mediation entre|arbitre|concilie',
    'acuerdo con|acuerdos con|llegar a un acuerdo|mediacion|medie entre|concilie|acordo com|acordos com|mediei|conciliei|compromesso|accordo con|mediato',
    'bemiddeld|bemiddelde|compromis met|akkoord met',
    "to agree on|agree on one|worked out a compromise|found a compromise|found common ground|common ground|brought both sides|both sides agreed|smoothed over|settled differences|einvernehmlich*|terrain d'entente|punto medio|punto de acuerdo|terreno comune|kompromis*",
    'calmed a dispute|calmed|acorde con|acordamos con|pactado con|acordado con|acordei com|concordato con|afgesproken met|vereinbart mit|vereinbarte mit|settled a dispute|dispute between|disputes between|conflict between|conflicts between|argument between|ended a dispute|streit zwischen|conflit entre|conflicto entre|conflito entre|conflitto tra',
    'to one forecast|to one plan|to one table|around one table|round one table|reached a compromise|met in the middle|split the difference|ironed out|worked it out with|worked through it with|mediates|settles|settling|resolves conflicts|resolves disputes|settle disputes|resolve disputes|together on a|together on one|that both signed|which both signed|both sides signed|both sides accepted',
  ],
  lead: [
    'led a team|lead a team|leading a team|led team|led the team|led cross-functional|lead cross-functional|leading cross-functional|supervised|supervise|supervises|supervising|supervision of|managed a team|manage a team|managing a team|managed team|manages a team|team of|staff of|crew of|direct reports|chaired|chair|chairman|headed|line-managed',
    'led|lead|leads|leading|managed|manage|manages|managing|directed|directing|oversaw|oversee|overseeing|spearheaded|hired|hire|hiring|recruited|recruiting|delegated|delegating|motivated|motivating|handling|captain|foreman|directed and|staffed',
    "leitung|leitete|leite|geleitet|gefuhrt|fuhrte|fuhrung von|personalverantwortung|dirige|encadre|encadrement|gestion d'une equipe|gestion des equipes|manage une equipe|anime|pilote",
    'lidere|lidero|liderando|liderado|liderazgo de|dirigi|dirigio|a cargo de|supervise|supervision de|coordine un equipo|liderei|liderou|lideranca de|gestao de|geri|supervisionei|supervisao de|chefiei',
    'guidato|gestito|gestione di|supervisionato|coordinato un|leidde|leiding|geleid|aangestuurd|aansturing',
    'in charge of|lead hand|supervisor of|team leader of|leader of|set goals for|performance reviews for|performance appraisals|wrote reviews|responsible for a team|responsible for a department|turned around|headed up|heading|line manager of|foreman of|charge hand|ran a crew|ran a team|ran the shift|supervisor, second shift|supervisor, first shift|supervisor, third shift',
    "teamleiter|teamleitung|gruppenleiter|schichtleiter mit|schichtleitung|management d'une equipe|management d'equipe|responsable d'une equipe|chef d'equipe|animation d'une equipe|animation d'equipe|a mi cargo|jefe de turno|jefe de equipo|encargado de|encargada de|lider de|responsavel por uma equipe|encarregado de|capo turno|capoturno|caporeparto|coordinamento di|teamleider|ploegleider|kierowal*|kierowanie|zarzadzani*|nadzor nad",
    'oversees|directs|direct a|direct the|direct 1*|direct 2*|direct 3*|direct 4*|direct 5*|direct 6*|direct 7*|direct 8*|direct 9*|delegate work|delegates|heads a|heads the',
  ],
  coach: [
    'explained|explaining|briefed|briefing|demonstrated to|coached|coach|coaching|mentored|mentor|mentoring|trained|train|trains|training|taught|teach|teaching|onboarded|onboarding|instructed|instructing|upskilled|tutored|guided|guiding|counseled|counselled|developed training|conducted training|conduct training|conducting training|delivered training|deliver training|delivering training|provided training|provide training|providing training|held training|gave training|led training|implemented training|organized training|organised training|developing the skills|develop personnel|empower*|facilitated|facilitate|facilitating|facilitator',
    'geschult|schulte|schulung*|eingearbeitet|einarbeitung|angeleitet|ausgebildet|unterwiesen|moderiert*|forme|former|formation de|formation des|accompagne|coache|tutorat',
    'capacite|capacito|capacitado|capacitacion*|forme a|formado a|entrene|entrenamiento|treinei|treinou|treinamento*|treinado|capacitei|formei|orientei',
    'formato|formazione di|formazione del|addestrato|addestramento|opgeleid|getraind|begeleid|gecoacht|ingewerkt|trainde|coachte',
    'cross-trained|cross trained|cross-train|cross-training of|cross training of|showed new|showed temporary|showed operators|showed workers|showing new|signed off new|precept|precepts|precepted|precepting|oriented new|orient new|toolbox talks|instruct|instructs|familiarized|familiarised|inducted|advised|advising',
    'anlernen|angelernt*|anlernung|einarbeiten|einweisung|unterweisung|ausbildung von|betreuung von|betreut|betreute|former les|forme les|accompagnement|accompagner|encadrer|montee en competence',
    'formacion de|formacion a|formo a|capacitar|entreno a|adiestramiento|formacao de|treinar|treino de|capacitacao|instrui|affiancamento|addestramento di|istruito|formazione|opleiden|opleiding van|trainen|inwerken|begeleiden|coachen|szkolenie|szkolil*|przeszkoli*',
    'advises|instructing|show new|shows new|show operators|onboards|explains|explain to|explain faults|show temps|show new starters|showed new starters',
  ],
  coordinate: [
    'huddle*|stand-up meeting*|toolbox talk*|shift meeting*|coordinated|coordinate|coordinates|coordinating|coordination with|coordination of|liaised|liaise|liaising|liaison|collaborated|collaborate|collaborates|collaborating|collaboration with|partnered|partnering|partner with|bridged|interfaced|interface with|interfacing|worked with|work with|working with|works with|worked closely|working closely|work closely|worked alongside|consulted with|conferred|met with|communicated|communicating|communicate with|cooperated|cooperating|interacted|interacting|interact with|presented|presenting|presentations|point of contact|resolve customer|resolved customer|customer complaints|relationships|relationship with|relations with|interviewed|served as liaison|cross-functional|aligned',
    'abgestimmt|abstimmung mit|zusammenarbeit mit|zusammengearbeitet|koordiniert*|koordination|prasentiert*|coordonne*|coordination avec|collabore avec|collaboration avec|en lien avec|en collaboration|presente a|presente au',
    'coordine|coordino|coordinacion|colabore|colaboracion|trabaje con|trabajo con|presente a|coordenei|coordenacao|colaborei|trabalhei com|interface com|apresentei',
    'coordinato|coordinamento|collaborato|collaborazione con|presentato a|gecoordineerd|samengewerkt|samenwerking met|afgestemd|afstemming met|gepresenteerd',
    'dealt with|dealing with|deal with|handled customer complaints|handle customer complaints|answered questions from|answer questions from|answered tickets|point person|contact person|main contact|key contact|sat on the|sat on a|serve on|served on the|design reviews with|reviews with|meetings with|meeting with|visited customers|visited suppliers|customer visits|supplier visits|hosted customers|in contact with|contact with|partnered with|teamed with|teamed up with|worked together with|working together with|joint reviews',
    'ansprechpartner|ansprechpartnerin|kontakt zu|kontakt mit|beratung von|im austausch mit|interlocuteur|interlocutrice|en contact avec|relation avec|relations avec|echanges avec|reunions avec|trato con|contacto con|atencion a|atencion al|reuniones con|enlace con|enlace entre|atendimento a|atendimento ao|contato com|reunioes com|relacionamento com|rapporti con|contatti con|riunioni con|referente per|contact met|contacten met|aanspreekpunt|overleg met|wspolprac*|kontakt z|spotkania z',
    'answered customer*|answered calls from|customer calls|calls with|calls from|reported progress|reported results|reported weekly|reported monthly|reported daily|reporting to the board|hand in hand with|side by side with|closely with|animation des|animation de|animer|reunions de production',
    'liaises|cooperates with|interfaces with|confers with|confer with|meets with|consults with|consult with|contact for|stand-up|stand-ups|standups',
  ],
  suppliers: [
    'supplier*|vendor*|subcontractor*|contractor*|oem|oems|manufacturers|supply base|third-party suppliers',
    'lieferant*|zulieferer*|fournisseur*|sous-traitant*|proveedor*|subcontratista*|contratista*|fornecedor*|fornitor*|leverancier*|onderaannemer*',
    'toolmaker|toolmakers|plater|platers|hauliers|haulier|carrier|carriers|machine builder*|equipment builder*|integrators|contract manufacturer*|job shops|dienstleister|fremdfirmen|prestataire*|subfornecedor*|terzista|terzisti|dostawc*|podwykonawc*',
    'foundries|machine shops|stampers|molders|moulders|platers|heat treaters|die casters',
  ],
  management: [
    'management|plant manager|plant managers|factory manager|plant leadership|leadership team|senior leadership|leadership|board|board of directors|steering committee|executives|executive team|directors|director|department heads|department leaders|department managers|senior staff|managers|manager|vice president|vp|ceo|coo|cfo|stakeholders|stakeholder|headquarters|head office',
    'werksleitung|werkleitung|werksleiter|geschaftsfuhrung|geschaftsleitung|vorstand|fuhrungskrafte|abteilungsleiter|bereichsleiter|lenkungskreis|direction|comite de direction|direction usine|directeur|comite de pilotage',
    'gerencia|direccion|director de planta|gerente de planta|comite de direccion|diretoria|gerente|direcao|direzione|direttore|management team|directie|bedrijfsleider|fabrieksmanager|bestuur',
    'general manager|plant superintendent|superintendent|executive team|president|chief executive|zarzad*|dyrektor*|kierownictw*',
    'works manager|works managers|site director|site manager|division head|division heads|head of production',
  ],
  employees: [
    'operator|operators|technician*|mechanics|electricians|welders|machinists|assemblers|inspectors|employee|employees|workers|workforce|work force|personnel|staff|staffing|crew|crews|shift|shifts|shift leads|shift leaders|team lead|team leads|team leaders|team leader|team member|team members|team|teams|people|union|unions|works council|trade union|shop steward|shop stewards|supervisors|foremen|colleagues|co-workers|coworkers|peers|engineers|interns|co-ops|apprentices|new hires|juniors|departments|trainees|junior engineers|graduates|warehouse leads|workforces|works council members|training session*|training class*|training course*|training workshop*|labor relations|labour relations|industrial relations|grievance*|collective bargaining',
    "mitarbeiter*|bediener*|betriebsrat|gewerkschaft|schichtfuhrer*|schichtleiter|teams|kollegen|auszubildende*|fachkrafte|monteure|operateur*|techniciens|equipe*|salaries|syndicat*|cse|comite d'entreprise|collaborateurs|ouvriers|apprentis",
    'operario*|tecnicos|empleados|trabajadores|equipo|equipos|sindicato*|personal|comite de empresa|operadores|funcionarios|colaboradores|equipe|trabalhadores|turno|turnos',
    "operatori|operai|tecnici|dipendenti|squadra|sindacat*|addetti|personale|reparto|medewerkers|operatoren|monteurs|ondernemingsraad|vakbond|ploeg|ploegen|collega's|personeel",
    'packers|pickers|loaders|line leaders|line leads|line leader|fitters|setters|set-up men|labourers|laborers|associates|nurses|caregivers|cashiers|temporary workers|temps|stewards|union stewards|union committee|safety committee|tradesmen|millwrights|pipefitters|press operators|night crew|shift leaders|mitarbeitende*|werker|azubi*|lehrling*|leiharbeit*|stagiaires|interimaires|personnes|personas|obreros|aprendices|pessoas|estagiarios|aprendizes|tirocinanti|apprendisti|collaboratori|persone|uitzendkrachten|leerlingen|stagiairs|pracownik*|operatorow|operatorzy|zespolem|zespolu|brygad*',
    'works committee|hourly people|pickers and packers|assembly workers|brigade|supervisors and operators|foundrymen|painters|new starters|new joiners|joiners',
    'with maintenance|with quality|with production|with engineering|with purchasing|with planning|with logistics|with operations|with procurement|with tooling|with sales|with r&d|between quality|between production|between sales|between maintenance|sales and production|production and sales|quality and production|production and quality',
  ],
  // Somebody at work, but nobody in particular.
  vague: [
    'team|teams|team member|team members|people|staff|personnel|colleagues|co-workers|coworkers|peers|management|manager|managers|director|directors|stakeholder|stakeholders|departments|employee|employees|new hires|interns|partners|members|workers|labor|labour|equipe|equipo|equipos|colaboradores|kollegen|personal|personale|personeel|squadra',
    'with maintenance|with quality|with production|with engineering|with purchasing|with planning|with logistics|with operations|with procurement|with tooling|with sales|with r&d|between quality|between production|between sales|between maintenance|sales and production|production and sales|quality and production|production and quality',
  ],
  customers: [
    'customer*|client*|buyers|dealers|distributors|partners|business partners|product owners|architects|investors|developers|authorities|regulators|municipalities|government',
    'kunden|kunde|behorden|clientes|cliente|clienti|klanten|klant',
  ],
  others: [
    'student*|patient*|parents|community|public|prosecutor|guests|volunteers|nursing|medical staff|staff and students|children|teachers',
    'studenten|schuler|etudiants|alumnos|estudiantes|alunos|studenti',
  ],
  object: [
    'rebate*|price*|pricing|terms|conditions|contract*|agreement*|lead time*|delivery|deliveries|schedule*|budget*|cost|costs|funding|invest*|capex|purchase|discount*|payment|warranty|specification*|specs|lead time*|rates|fees|fee|staffing|overtime|shift pattern|shift model|rota|cleaning times|layout|priorities|scope|claims|claim|windows|capacity|tooling|wages|working hours|volume*|bids|quotes|deal|deals|supply|procurement|outage|equipment|machine*|line|plan|project*|to buy|to fund|to invest|to accept|to adopt|to approve|to change|to move|to extend|to deliver|to reduce|to sign|to replace|to switch|to join|to try|to stop|to start|to use|to share|to keep|to pay|dispute*|conflict*|disagreement*|grievance*|labor relations|labour relations|stop|stops|calendar*|timetable*|frozen horizon*|trial',
    'preis*|konditionen|vertrag|vertrage|vertrags*|lieferzeit*|liefertermin*|budget|investition*|schichtmodell|arbeitszeit*|kosten|prix|delais|delai|contrat*|conditions|tarif*|horaires|investissement*',
    'precio*|contrato*|plazo*|condiciones|presupuesto|inversion|turnos|preco*|prazo*|condicoes|orcamento|investimento*|prezz*|contratt*|tempi di consegna|condizioni|prijs|prijzen|contract*|levertijd*|voorwaarden|investering',
    'remise*|rabais|rabatt*|nachlass*|sconto|sconti|descuento*|rebaja*|desconto*|korting*|pickups|maintenance window*|release times|job rotation|warehouse|price increase*|lease|rent|damaged|damages|refund|compensation|custo|custos|coste|costes|costo|costos|cout|couts|costi|investeren|invertir|investir|investire|kauf|anschaffung|compra|comprar|achat|acquisto|acquistare|aankoop|ceny|umow*',
    'skonto|rota|weekend pattern|overtime rule*|work pattern*|boiler|new line|second line|crib|piece-rate*|wage system|pay system|bonus system|shift system*',
  ],
  outcome: [
    'resulting in|resulted in|which resulted|which led to|leading to|led to|saving|saved|savings|save|achieved|achieving|secured|securing|signed|signing|closed|closing|payback|paid for itself|paid back|agreed|agreement|settled|successfully|successful|favorable|favourable|lower price*|price reduction*|discount*|reduced|reducing|reduction|cut|cutting|lowered|increased|increasing|improved|improving|avoided|restored|without stoppage|without a stoppage|zero|approved|approval|funded|so that|eliminated|eliminating|better terms|best price|resolved|adopted|turned around|turnaround|ended|ending|without a strike|on time|ahead of schedule|all stayed|retained|both signed|accepted|promoted',
    'erreicht*|einigung|senkte|gesenkt|senkung|reduziert*|gespart|einsparung*|erzielt*|genehmigt|abgeschlossen|unterschrieben|baisse|reduction de|reduit|economie*|gain de|obtenu|accord signe|signe|resultat',
    'logrando|logro|reduciendo|redujo|reduje|ahorro*|ahorrando|consiguiendo|firmado|firmo|aprobado|aprobo|reduzindo|reduzi|economia de|obtendo|conseguindo|assinado|aprovado',
    'ottenendo|ottenuto|riducendo|ridotto|riduzione|risparmio|risparmiando|firmato|approvato|resulteerde|bespaard|besparing|verlaagd|bereikt|getekend|goedgekeurd|akkoord',
    'in force|now in use|still use|still in use|went into effect|took effect|deliveries stopped|complaints stopped|stayed|vanished|disappeared|recovered|no extra charge|no extra cost|free of charge|held it to|financed|in kraft|bewilligt|freigegeben|en vigueur|accorde|approuve|en vigor|in vigore|aprobara|van kracht',
    'which stuck|stuck|still runs|remains in use|has held since|gilt bis heute|ersparnis*|vote passed|voted yes|aangenomen',
  ],
  claim: [
    'outgoing|diplomatic|work in a team|working in a team|works in a team|excellent communication skills|strong communication skills|good communicator|great communication|effective communicator|communication skills|communicator|communication|interpersonal|team player|works well in a team|team-oriented|team spirit|good team worker|teamwork|team work|team building|people person|people skills|people-oriented|interpersonal skills|leadership skills|natural leader|born leader|strong leader|leadership abilities|leadership ability|negotiation skills|negotiating skills|persuasive|persuasion skills|influencing skills|able to negotiate|negotiator|relationship building|conflict management|soft skills|presentation skills|public speaking|motivator|team leadership|customer service|ability to influence|able to influence|building consensus|consensus building|consensus builder|works well with|work well with|good listener|active listener|listening skills',
    "teamfahig*|kommunikationsstark|kommunikationsfahig*|durchsetzungs*|verhandlungsgeschick|esprit d'equipe|bon communicant|bonne communicante|sens du relationnel|bon relationnel|aisance relationnelle|trabajo en equipo|habilidades de comunicacion|comunicacion efectiva|don de gentes|trabalho em equipe|trabalho em equipa|boa comunicacao|lavoro di squadra|capacita relazionali|doti comunicative|teamspeler|communicatief",
    'personable|gets along with|get along with|people leader|communicates clearly|communicate clearly|communicates well|good communication|verbal and written|written and verbal|oral and written|team worker|team-minded|customer focused|customer-focused|customer oriented|customer-oriented|works effectively with|work effectively with|works effectively in|relates well|approachable|empathetic|tactful|builds rapport|build rapport|building rapport|sociable',
    "teamgeist|teamfahigkeit|kontaktfreudig|teamorientiert|kommunikativ|kommunikationsfahigkeit|konfliktfahig*|uberzeugungskraft|kundenorientiert*|sens du contact|sens de l'ecoute|bonne communication|travail en equipe|force de persuasion|facilidad de palabra|buena comunicacion|liderazgo|facilidade de comunicacao|bom relacionamento|relacionamento interpessoal|capacita di comunicazione|doti relazionali|spirito di squadra|lavoro in team|leiderschap|goede communicatie*|komunikatywn*|praca w zespole|good with people|great with people|good listeners|patient listener|stakeholder skills|people leadership",
  ],
  hypothetical: [
    'able to|ability to|abilities to|capable of|capability to|skilled in|skilled at|adept at|good at|excellent at|expert in|proficient in|studied|studying|courses in|coursework in|willing to|eager to|would like to|want to|wish to|keen to|can|could|comfortable|experience in|knowledge of|target:|goal:|goals:|objective:|objectives:|aim:|goal is|objective is|aims to|aim to|aiming to|plan to|plans to|planned to|planning to|hope to|hopes to|talent for|strong at|in der lage|fahigkeit|fahig|capable de|capacidad de|capacidad para|capaz de|capacidade de|in grado di|capacita di|in staat',
    'hoping to|looking to|seeking to|trying to|aspire to|aspiring to|mochte|quiero|quero|voglio|wil graag',
  ],
  skillWord: [
    'convinced that|compromise free|skills|skill|abilities|ability|talent|aptitude|kenntnisse|competences|habilidades|competenze|vaardigheden',
  ],
  notDone: [
    'not|never|no experience|did not|without|lack of|nicht|keine|nie|jamais|sans|sin|failed to|unable to|nunca|sem|senza|zonder|niet|uncompromising',
  ],
  someoneElse: [
    'my manager|my boss|my colleague|my supervisor|our manager|mein chef|mon chef|mi jefe|meu chefe|il mio capo|mijn chef|our company|the company|my employer|my director|notre entreprise|unsere firma|mi empresa|minha empresa|mi jefa|minha chefe|meine chefin|ma chef|our buyer|our buyers|our purchaser|our boss|our owner|our lawyer|our lawyers',
  ],
  responsible: [
    'responsible for|responsibilities include|responsibility for|duties include|in charge of|tasked with|supported|supporting|support of|participated in|took part in|taking part in|participating in|participation in|assisted|assisting|assist|contributed to|contributing to|involved in|drove|driving|promoted|promoting|zustandig fur|verantwortlich fur|responsable de|responsable del|responsavel por|responsabile di|verantwoordelijk voor',
  ],
});
