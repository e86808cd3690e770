import { lexiconTerms, type LexiconTerm } from './lexicon-term';

/** Running and watching production: execution systems, historians, networks of machines. */
export const MES_IIOT: readonly LexiconTerm[] = lexiconTerms('mes-iiot', [
  [
    'MES',
    'MES|manufacturing execution system|manufacturing execution systems|MOM system|manufacturing operations management',
    { isCaseSensitive: true },
  ],
  ['Siemens Opcenter', 'Siemens Opcenter|Opcenter Execution|SIMATIC IT|Camstar'],
  ['FactoryTalk', 'FactoryTalk|Rockwell FactoryTalk|FactoryTalk View|FactoryTalk ProductionCentre'],
  ['AVEVA / Wonderware', 'AVEVA|Wonderware|AVEVA System Platform|InTouch HMI|AVEVA MES', { isCaseSensitive: true }],
  ['GE Proficy', 'GE Proficy|Proficy Plant Applications|Proficy Historian|iFIX'],
  ['Tulip', 'Tulip|Tulip Interfaces|Tulip MES', { isCaseSensitive: true, near: ['MES', 'Interfaces', 'app', 'frontline'] }],
  ['DELMIA Apriso', 'DELMIA Apriso|Apriso|DELMIA'],
  ['Critical Manufacturing MES', 'Critical Manufacturing MES'],
  ['SAP ME / MII', 'SAP ME|SAP MII|SAP Digital Manufacturing|SAP DMC'],
  [
    'SCADA',
    'SCADA|supervisory control and data acquisition|WinCC|Citect',
    { onet: '17-2112.00 Supervisory control and data acquisition SCADA software' },
  ],
  [
    'Ignition',
    'Ignition|Inductive Automation Ignition|Ignition SCADA|Ignition Perspective',
    { isCaseSensitive: true, near: ['Inductive', 'SCADA', 'HMI', 'Perspective', 'gateway', 'dashboard'] },
  ],
  [
    'HMI',
    'HMI|human machine interface|human-machine interface|operator interface|PanelView',
    { isCaseSensitive: true, onet: '17-2112.00 Human machine interface HMI software' },
  ],
  ['Historian', 'Historian|OSIsoft PI|PI System|AVEVA PI|PI Historian|process historian', { isCaseSensitive: true }],
  ['IIoT', 'IIoT|industrial internet of things|industrial IoT|smart factory|connected factory'],
  ['OPC UA', 'OPC UA|OPC-UA|OPC Unified Architecture|OPC DA|OPC server', { isCaseSensitive: true }],
  ['MQTT', 'MQTT|Sparkplug B|MQTT broker'],
  ['Industry 4.0', 'Industry 4.0|Industrie 4.0|I4.0|Industry4.0|fourth industrial revolution|Industria 4.0|Industry 5.0'],
  ['Digital twin', 'Digital twin|digital twins|virtual commissioning|digital thread'],
  ['ISA-95', 'ISA-95|ANSI/ISA-95|IEC 62264|ISA95'],
  ['ISA-88', 'ISA-88|S88 batch|IEC 61512'],
  [
    'Predictive maintenance',
    'Predictive maintenance|condition monitoring|condition-based maintenance|vibration analysis',
    { isCaseSensitive: true },
  ],
  ['CMMS', 'CMMS|computerized maintenance management system|Maximo|IBM Maximo|Fiix|eMaint'],
  ['CMMS', 'UpKeep', { isCaseSensitive: true }],
  ['Andon', 'Andon|andon system|andon board'],
  ['RFID', 'RFID|RFID tracking|RTLS'],
  ['Machine monitoring', 'Machine monitoring|MachineMetrics|MTConnect|OEE software'],
  ['Edge computing', 'Edge computing|edge gateway|Siemens Industrial Edge'],
  ['PROFINET', 'PROFINET|PROFIBUS|Profinet IO'],
  ['EtherNet/IP', 'EtherNet/IP|EtherCAT|Modbus|Modbus TCP|DeviceNet|ControlNet|CANopen|IO-Link'],
  [
    'Barcode data collection',
    'bar-code readers|barcode readers|bar code readers|barcode scanning|bar-code scanning|barcode scanners|RF scanners|RF scanner|RF guns|shop-floor data collection|shop floor data collection|production data acquisition|data logging',
  ],
  ['Condition sensors', 'vibration sensors|vibration sensor|current sensors|temperature sensors|machine sensors'],
  [
    'Digital work instructions',
    'digital work instructions|electronic work instructions|digital checklists|paperless shop floor|paperless production|tablets on the line',
  ],
]);
