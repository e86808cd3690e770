import { lexiconTerms, type LexiconTerm } from './lexicon-term';

/** Ways of writing known terms in German, French, Spanish, Portuguese, Italian and Dutch. The canonical names are those of the other lists. */
export const OTHER_LANGUAGES: readonly LexiconTerm[] = [
  ...lexiconTerms('controls-automation', [
    ['PLC', 'SPS|SPS-Steuerung|SPS-Programmierung|CLP', { isCaseSensitive: true, notNear: ['Messe'] }],
    [
      'PLC',
      'speicherprogrammierbare Steuerung|automate programmable|automates programmables|automates industriels|autómata programable|autómatas programables|controlador lógico programável|CLPs|controllore logico programmabile',
    ],
    [
      'Industrial robotics',
      'Industrieroboter|Roboterprogrammierung|Roboterzelle|robots industriels|robots industriales|robôs industriais|robot industriali',
    ],
    [
      'Industrial robotics',
      'Roboterzellen|Industrieroboterzelle|Palettierroboter|Schweißroboter|robot de palettisation|robot de soudage|cellule robotisée|îlot robotisé|celda robotizada|célula robotizada|robot de paletizado|robot de soldadura|robô de solda|robot di pallettizzazione|robot di saldatura|isola robotizzata|cella robotizzata|robotcel|lasrobot|robot spawalniczy',
    ],
    [
      'PLC',
      'automates Schneider|automates Siemens|automates Allen-Bradley|automate Siemens|automates programmable|autómatas Siemens|autómatas Schneider|sterowniki PLC|sterowników PLC',
    ],
    [
      'Machining',
      'Fräsmaschinen|Drehmaschinen|CNC-Fräsmaschinen|CNC-Drehmaschinen|fraiseuse|fraiseuses|tour numérique|fresadora CNC|torno CNC|tornio CNC',
    ],
    ['Welding engineering', 'Schweißtechnik|Roboterschweißen|soudage robotisé|soldadura robotizada'],
    ['Additive manufacturing', '3D-Druck|impression 3D|impresión 3D|impressão 3D|stampa 3D|3D-printen'],
    ['CNC', 'CNC-Programmierung|CNC-Fräsen|commande numérique|control numérico|comando numérico|controllo numerico'],
  ]),
  ...lexiconTerms('mes-iiot', [
    [
      'MES',
      'Manufacturing-Execution-System|Fertigungsleitsystem|MES-System|MES-Einführung|système MES|sistema MES',
      { isCaseSensitive: true },
    ],
    ['Industry 4.0', 'industrie du futur|Industria 4.0|Indústria 4.0|Smart Industry'],
    [
      'Predictive maintenance',
      'vorausschauende Wartung|vorausschauende Instandhaltung|maintenance prédictive|mantenimiento predictivo|manutenção preditiva|manutenzione predittiva|voorspellend onderhoud',
    ],
    ['Digital twin', 'digitaler Zwilling|jumeau numérique|gemelo digital|gêmeo digital|gemello digitale'],
    ['CMMS', 'Instandhaltungssoftware|GMAO'],
  ]),
  ...lexiconTerms('erp-mrp', [['ERP', 'Warenwirtschaftssystem|ERP-System|PPS-System|progiciel de gestion intégré']]),
  ...lexiconTerms('simulation-ie', [
    [
      'Time study',
      'REFA|Zeitaufnahmen|Zeitstudie|Zeitstudien|MTM-Analyse|étude des temps|chronométrage|estudio de tiempos|estudios de tiempos|cronoanálise|tempi e metodi|tijdstudie',
    ],
    [
      'Line balancing',
      'Linienaustaktung|Austaktung|équilibrage de ligne|balanceo de línea|balanceo de líneas|balanceamento de linha|bilanciamento linea',
    ],
    ['Facility layout', "Layoutplanung|Fabrikplanung|implantation d'atelier|distribución de planta|arranjo físico"],
    ['Capacity planning', 'Kapazitätsplanung|planification de capacité|planificación de capacidad'],
  ]),
  ...lexiconTerms('lean', [
    [
      'Lean manufacturing',
      'schlanke Produktion|Lean Production|production au plus juste|manufactura esbelta|manufatura enxuta|produzione snella',
    ],
    [
      'Continuous improvement',
      'KVP|kontinuierliche Verbesserung|amélioration continue|mejora continua|melhoria contínua|miglioramento continuo|continu verbeteren',
    ],
    ['SMED', 'Rüstzeitoptimierung|Rüstzeitreduzierung|changement rapide|cambio rápido|troca rápida'],
    [
      'VSM',
      'Wertstromanalyse|Wertstromdesign|cartographie des flux|mapeo de flujo de valor|mapeamento do fluxo de valor|mappatura del flusso',
    ],
    ['OEE', 'TRS|GEFF|Gesamtanlageneffektivität', { isCaseSensitive: true }],
    ['Standard work', 'Arbeitsanweisungen|Standardarbeit|modes opératoires|instrucciones de trabajo|instruções de trabalho'],
  ]),
  ...lexiconTerms('quality', [
    [
      'SPC',
      'statistische Prozesslenkung|statistische Prozessregelung|control estadístico de procesos|controle estatístico de processo|maîtrise statistique des procédés|CEP|MSP',
      { isCaseSensitive: true },
    ],
    ['FMEA', 'AMDEC|AMFE|Fehlermöglichkeits'],
    ['Root cause analysis', 'Ursachenanalyse|analyse des causes racines|análisis de causa raíz|análise de causa raiz|analisi delle cause'],
    [
      'ISO 9001',
      'Qualitätsmanagementsystem|système de management de la qualité|sistema de gestión de calidad|sistema de gestão da qualidade|sistema di gestione qualità',
    ],
  ]),
];
