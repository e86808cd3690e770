import { cueRows, type CueRows } from './cue';

/**
 * Words of work in a factory: applying technology, what it is applied to, improving, by what measure and method. `*`: any ending.
 * English, then German, French, Spanish, Portuguese, Italian, Dutch.
 */
export const WORK_CUES: CueRows = cueRows({
  introduce: [
    'programmed|programming of|introduced|introducing|implemented|implementing|implementation of|automated|automating|commissioned|commissioning of|installed|installing|installation of|deployed|deploying|integrated|integrating|migrated|rolled out|rollout of|launched|started up|start-up of|startup of|retrofitted|modernised|modernized|digitised|digitized|converted|upgraded|upgrading|reprogrammed|spearheaded the implementation',
    'eingefuhrt|einfuhrung|fuhrte|programmiert*|programmierung|automatisiert*|automatisierung von|in betrieb genommen|inbetriebnahme|installiert*|integriert*|umgestellt|mis en place|mise en place|mis en service|mise en service|programme|automatise|deploye|deploiement|integre|installe|modernise|digitalise',
    'implemente|implemento|implementacion|implementando|programe|programacion de|automatice|automatizacion de|instale|puse en marcha|puesta en marcha|integre|implantei|implementei|implementacao|implantacao|programei|programacao de|automatizei|instalei',
    'implementato|implementazione|introdotto|introduzione|programmato|programmazione di|automatizzato|installato|messo in servizio|messa in servizio|ingevoerd|invoering|geimplementeerd|geprogrammeerd|geautomatiseerd|in bedrijf gesteld',
  ],
  apply: [
    'programmed|programming of|introduced|introducing|implemented|implementing|implementation of|implement|automated|automating|automate|commissioned|commissioning of|installed|installing|installation of|deployed|deploying|built|building|developed|develop|developing|designed|design|designing|integrated|integrating|configured|configuring|migrated|rolled out|rollout|launched|launching|set up|setting up|upgraded|upgrading|retrofitted|modernised|modernized|digitised|digitized|optimised|optimized|optimizing|simulated|modelled|modeled|established|establishing|converted|piloted|created|creating|engineered|redesigned|reengineered|transformed|started up|start-up of|startup of|initiated|standardised|standardized|replaced|validated|troubleshot|troubleshooting|conducted|ran|led|spearheaded|applied|applying|performed',
    'eingefuhrt|einfuhrung|fuhrte|programmiert*|programmierung|automatisiert*|automatisierung von|in betrieb genommen|inbetriebnahme|installiert*|umgesetzt|entwickelt*|konstruiert*|integriert*|optimiert*|aufgebaut|umgestellt|mis en place|mise en place|mis en service|mise en service|programme|automatise|deploye|deploiement|concu|developpe|integre|optimise|installe|modernise|digitalise',
    'implemente|implemento|implementacion|implementando|programe|programacion de|automatice|automatizacion de|instale|puse en marcha|puesta en marcha|disene|desarrolle|integre|optimice|implantei|implementei|implementacao|implantacao|programei|programacao de|automatizei|instalei|projetei|desenvolvi|otimizei',
    'implementato|implementazione|introdotto|introduzione|programmato|programmazione di|automatizzato|installato|messo in servizio|messa in servizio|sviluppato|progettato|ottimizzato|ingevoerd|invoering|geimplementeerd|geprogrammeerd|geautomatiseerd|in bedrijf gesteld|ontwikkeld|ontworpen|geoptimaliseerd',
  ],
  use: [
    "used|using|use of|utilized|utilizing|utilised|operated|operating|worked on|maintained|maintaining|programs|operates|via|by means of|with the help of|through|mit hilfe|mittels|eingesetzt|utilise|utilisation de|a l'aide de|grace a|utilizando|utilice|usando|mediante|gracias a|utilizzando|tramite|grazie a|met behulp van|gebruikt|dankzij",
  ],
  production: [
    'production|manufacturing|factory|factories|plant|plants|shop floor|shop-floor|assembly|assembly line*|line|lines|packaging|packing|bottling|filling|press|presses|stamping|moulding|molding|machine*|machining|cell|cells|workcell*|robot*|conveyor*|welding|paint shop|paint|foundry|casting|furnace*|warehouse*|work order*|workstation*|work center*|workshop|fixture*|tooling|mill|mills|kiln|reactor*|batch*|process|processes|process line*|equipment|fabrication|changeover*|operators|palletis*|palletiz*|inventory|maintenance|quality control|inspection|parts|cutting|laser|lathe*|controls|control panel*|pumps|motors|boiler*|wafer*|clean room|cleanroom',
    'produktion*|fertigung*|werk|werke|fabrik*|montage*|linie|linien|anlage|anlagen|verpackung*|maschine*|presse*|abfull*|schweiss*|shopfloor|hall*|usine*|atelier*|ligne*|chaine|machines|conditionnement|fabrication|assemblage|presse|soudage',
    'produccion|planta|plantas|fabrica|linea|lineas|maquina*|envasado|ensamble|montaje|prensa*|soldadura|producao|linha*|montagem|embalagem|manufatura|usinagem|produzione|stabilimento|linea|linee|macchin*|confezionamento|montaggio|assemblaggio|reparto|productie*|fabriek*|lijn|lijnen|verpakking*|machinepark|assemblage',
  ],
  improve: [
    'reduced|reducing|reduce|reduction*|increased|increasing|increase|improved|improving|improve|improvement*|cut|cutting|raised|raising|saved|saving|savings|lowered|lowering|shortened|shortening|eliminated|eliminating|elimination of|boosted|doubled|halved|decreased|decreasing|minimized|minimised|minimizing|streamlined|streamlining|lifted|optimized|optimised|optimizing|optimization|achieved|grew|accelerated|up by|down by|enhanced|enhancing|gained|tripled|went from|brought down|dropped',
    'gesenkt|senkte|senkung|reduziert*|reduzierung|gesteigert|steigerung|erhoht*|verbessert*|verbesserung*|verkurzt*|eingespart|einsparung*|halbiert*|reduit|reduction*|baisse|diminue|diminution|augmente|augmentation|ameliore|amelioration|optimise|gain|economise*',
    'reduje|redujo|reduccion|reducido|reduciendo|aumente|aumento|incremente|incremento|mejore|mejora*|ahorro*|disminui|disminucion|optimice|reduzi|reducao|reduzindo|aumentei|aumento de|melhorei|melhoria*|otimizei|economia de|diminui',
    'ridotto|riduzione|riducendo|aumentato|incrementato|migliorato|miglioramento|risparmio|risparmiato|ottimizzato|dimezzato|verlaagd|verminderd|gereduceerd|reductie|verhoogd|verbeterd|verbetering|bespaard|besparing|verkort|gehalveerd',
  ],
  metric: [
    'oee|scrap|rework|cycle time*|takt*|lead time*|changeover*|change-over*|set-up time*|setup time*|set-up|throughput|output|yield|productivity|efficiency|efficiencies|downtime|uptime|stoppage*|availability|defect*|ppm|complaints|cost|costs|labor hours|labour hours|labor|labour|inventory|inventories|stock|wip|waste|energy|consumption|capacity|on-time delivery|delivery time*|on time delivery|otd|quality|process time*|processing time*|turnaround time|man-hours|first pass yield|reject*|breakdown*|production rate|production time|production|accidents|incidents|backlog|line speed|failure*|utilization|utilisation|expense*|spend|charges|budget|material usage|floor space|overtime|walking distance',
    'ausschuss*|stillstand*|durchlaufzeit*|rustzeit*|umrustzeit*|taktzeit*|zykluszeit*|ausbringung|kosten*|produktivitat|effizienz|verfugbarkeit|nacharbeit|fehlerquote|bestand*|durchsatz|energieverbrauch|rebut*|taux de rebut|trs|temps de cycle|temps de changement|arrets|pannes|productivite|rendement|couts|cadence|stocks|delai*',
    'merma*|desperdicio*|tiempo de ciclo|tiempo de cambio|tiempos de cambio|paradas|productividad|eficiencia|rendimiento|costes|costos|scrap|inventario*|refugo*|tempo de ciclo|tempo de setup|paradas|produtividade|custos|retrabalho|perdas|estoque*',
    'scarti|scarto|tempo di ciclo|tempi ciclo|fermi|fermo macchina|fermi macchina|produttivita|efficienza|costi|rendimento|rilavorazion*|giacenz*|uitval|afval|stilstand|cyclustijd*|omsteltijd*|doorlooptijd*|kosten|productiviteit|rendement|efficientie|voorraad',
  ],
  method: [
    'kaizen|smed|5s|six sigma|dmaic|vsm|value stream*|poka-yoke|kanban|spc|doe|design of experiments|fmea|root cause*|5 whys|a3|pdca|tpm|line balancing|time study|time studies|simulation|redesign*|automation|automating|automated|standard work|standardised work|standardized work|pareto|by installing|by introducing|by redesigning|by rebalancing|by moving|by replacing|by changing|by implementing|by using|by eliminating|by developing|by automating|lean|continuous improvement|process improvement|process improvements|continual improvement|performance improvement|quality improvement|improvement projects|improvement project|preventive maintenance|predictive maintenance|layout|new tooling|vendor consolidation|strategic sourcing|through|capacity analysis|implementing|implementation',
    "durch|mittels|mit hilfe|grace a|a l'aide de|par la mise en place|gracias a|mediante|a traves de|por meio de|atraves de|grazie a|tramite|attraverso|dankzij|door middel van|met behulp van",
  ],
});
