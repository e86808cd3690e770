import { lexiconTerms, type LexiconTerm } from './lexicon-term';

/** Machines and how they are controlled: PLCs, robots, machining, joining, moulding. */
export const CONTROLS_AUTOMATION: readonly LexiconTerm[] = lexiconTerms('controls-automation', [
  [
    'PLC',
    'PLC|programmable logic controller|programmable logic controllers|PLC programming|PLCs',
    {
      isCaseSensitive: true,
      notNear: ['Rolls-Royce', 'Group PLC', 'Holdings PLC', 'company'],
      onet: '17-2112.03 Programmable logic controller PLC software',
    },
  ],
  [
    'Allen-Bradley',
    'Allen-Bradley|Allen Bradley|ControlLogix|CompactLogix|RSLogix|RSLogix 5000|Studio 5000|Rockwell Automation PLC',
    { onet: '17-2112.00 Rockwell RSLogix' },
  ],
  ['Siemens TIA Portal', 'Siemens TIA Portal|TIA Portal|SIMATIC|STEP 7|STEP7|S7-1200|S7-1500|S7-300', { isCaseSensitive: true }],
  ['Mitsubishi PLC', 'Mitsubishi PLC|MELSEC|GX Works'],
  ['Omron PLC', 'Omron PLC|Sysmac Studio|CX-One'],
  ['Beckhoff TwinCAT', 'Beckhoff TwinCAT|TwinCAT|TwinCAT 3'],
  ['CODESYS', 'CODESYS'],
  ['IEC 61131-3', 'IEC 61131-3|ladder logic|structured text|function block diagram|sequential function chart', { isCaseSensitive: true }],
  ['DCS', 'DCS|distributed control system|DeltaV|Honeywell Experion|ABB 800xA|Yokogawa Centum', { isCaseSensitive: true }],
  ['Servo / motion control', 'servo drives|VFD|variable frequency drive|motion control'],
  ['Pneumatics & hydraulics', 'pneumatics|hydraulics|FluidSIM'],
  [
    'Machine safety',
    'Machine safety|ISO 13849|machine guarding|safety PLC|light curtains|LOTO|lockout tagout|lockout/tagout|ISO 12100|CE marking',
  ],
  [
    'Industrial robotics',
    'Industrial robotics|robot programming|robotic cell|robotic cells|robot cell|robot cells|robotic automation|robotics integration|industrial robots',
    { onet: '17-2112.00 Robotic control software' },
  ],
  ['FANUC', 'FANUC|Fanuc robots|FANUC Roboguide|Roboguide|Karel'],
  ['KUKA', 'KUKA|KUKA KRL|KUKA robots'],
  ['ABB Robotics', 'ABB Robotics|ABB robot|ABB robots|ABB RobotStudio|RobotStudio|RAPID programming', { isCaseSensitive: true }],
  ['Yaskawa Motoman', 'Yaskawa Motoman|Motoman'],
  ['Universal Robots', 'Universal Robots|UR5|UR10|UR10e|cobots|cobot|collaborative robots|collaborative robot'],
  ['ROS', 'ROS|Robot Operating System|ROS2|ROS 2', { isCaseSensitive: true }],
  ['AGV / AMR', 'automated guided vehicle|autonomous mobile robot|AGVs|AMRs', { isCaseSensitive: true }],
  [
    'Machine vision',
    'Machine vision|vision system|vision systems|vision inspection|Cognex|Keyence|In-Sight|HALCON|automated optical inspection|AOI',
    { isCaseSensitive: true },
  ],
  [
    'Additive manufacturing',
    'Additive manufacturing|3D printing|3-D printing|SLS printing|SLM|DMLS|FDM|stereolithography',
    { isCaseSensitive: true },
  ],
  [
    'CNC',
    'CNC|computer numerical control|CNC machining|CNC programming|CNC milling|CNC turning|G-code|G code',
    { onet: '17-2112.00 Computer numerical control CNC software' },
  ],
  [
    'CMM',
    'CMM|coordinate measuring machine|PC-DMIS|Calypso CMM|Zeiss Calypso',
    { isCaseSensitive: true, notNear: ['capability maturity', 'CMMI'] },
  ],
  ['Injection molding', 'Injection molding|injection moulding|plastic injection molding|Moldflow|Autodesk Moldflow'],
  ['Sheet metal & stamping', 'Sheet metal|stamping|press brake|sheet metal fabrication|progressive dies'],
  ['Welding engineering', 'Welding engineering|robotic welding|MIG welding|TIG welding|laser welding'],
  ['Casting & forging', 'Casting|die casting|investment casting|forging|MAGMASOFT', { onet: '17-2112.00 MAGMA MAGMASOFT' }],
  ['SMT / PCB assembly', 'PCB assembly|surface mount technology|SMT line|PCBA|wave soldering|reflow', { isCaseSensitive: true }],
  ['GD&T', 'GD&T|geometric dimensioning and tolerancing|ASME Y14.5|ISO GPS'],
  ['Jigs & fixtures', 'Jigs|fixtures|jig and fixture design|fixture design|tooling design|tool design|poka-yoke fixtures'],
  [
    'Machining',
    '5-axis machining|five-axis machining|5-axis milling|wire EDM|sinker EDM|surface grinding|cylindrical grinding|Haas|Okuma|Mazak|DMG Mori|Heidenhain|Sinumerik|robot-tended|lathes|milling machines|machining center|machining centers|machining centre|machining centres|grinding machines',
  ],
  [
    'Industrial robotics',
    'welding robot|welding robots|palletizing robot|palletising robot|robotic arm|robot arm|robotic welding cell|robotic palletizer',
  ],
  [
    'Automated test equipment',
    'leak tester|leak testers|leak testing|automated test equipment|automatic test equipment|end-of-line tester|end-of-line testers|test stands|eddy current testing',
  ],
  [
    'Packaging machinery',
    'depalletizer|stretch wrapper|case packer|case packers|cartoner|cartoners|flow wrapper|flow wrappers|labelling machine|labeling machine',
  ],
]);
