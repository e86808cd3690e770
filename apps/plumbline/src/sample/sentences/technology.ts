import { few, line, money, part, percent, type Sentences } from './filling';

/** Technology applied to production, with an effect. */
export const APPLIED: Sentences = [
  (it) => `Programmed Allen-Bradley PLCs for the ${line(it)} and raised throughput by ${percent(it)}.`,
  (it) => `Introduced an MES on the ${line(it)}; reporting time fell from ${few(it)} hours to minutes.`,
  (it) => `Built an Arena simulation model of the ${line(it)} that showed the bottleneck; moving it gave ${percent(it)} more output.`,
  (it) => `Commissioned ${few(it)} FANUC robots for palletising and cut lifting injuries to none.`,
  (it) => `Set up SPC charts in Minitab for the ${line(it)}, and scrap fell by ${percent(it)}.`,
  (it) => `Rolled out SAP PP at the plant and brought inventory down by ${percent(it)}.`,
  (it) => `Connected the ${line(it)} to a SCADA system over OPC UA and shortened unplanned stops by ${percent(it)}.`,
  (it) => `Designed fixtures in SolidWorks for the ${line(it)} and halved set-up time.`,
  (it) => `Piloted collaborative robots on the ${line(it)} last year; the pilot now runs on ${few(it)} stations.`,
  (it) => `Wrote CNC programs in Mastercam that shortened the cycle by ${it.whole(8, 70)} seconds a part.`,
  (it) => `Replaced paper checklists at the ${line(it)} with tablets tied to the CMMS; missed inspections fell by ${percent(it)}.`,
  (it) => `Wrote a Python script that schedules the ${line(it)} from SAP orders and saved the planner ${it.whole(4, 11)} hours a week.`,
  (it) =>
    `Fitted vibration sensors to the ${line(it)} drives; the first year of predictive maintenance avoided ${it.whole(3, 14)} breakdowns.`,
  (it) => `Installed a Cognex vision system on the ${line(it)} that catches ${percent(it)} more defects than the inspectors did.`,
  (it) =>
    `Programmed a Siemens S7-1500 for the ${line(it)} retrofit, and cycle time went from ${it.whole(41, 58)} to ${it.whole(24, 39)} seconds.`,
  (it) => `Modelled the plant in Plant Simulation before the move and saved ${money(it)} in conveyor.`,
  (it) => `Introduced 3D-printed gauges for ${part(it)} inspection; waiting for gauges went from ${it.whole(8, 20)} days to one.`,
  (it) => `Put the energy meters of the ${line(it)} into Grafana and cut compressed air cost by ${percent(it)}.`,
  (it) => `Automated the ${part(it)} warehouse with a Kardex lift; picking errors fell by ${percent(it)}.`,
  (it) =>
    `Brought the ${line(it)} recipe changes into the HMI, so that changeover needs ${it.whole(3, 9)} minutes instead of ${it.whole(20, 45)}.`,
  (it) => `Ran designed experiments in JMP on the ${line(it)} oven and reduced rejects by ${percent(it)}.`,
  (it) => `Linked barcode scanners to the ERP at goods-in, and stock accuracy rose to ${it.whole(96, 99)}%.`,
];

/** Technology used, no effect told. */
export const USED: Sentences = [
  (it) => `Used AutoCAD for layouts of the ${line(it)}.`,
  () => 'Maintained bills of material in SAP.',
  (it) => `Supported the PLC team on the ${line(it)}.`,
  () => 'Prepared weekly reports in Power BI from the historian.',
  () => 'Kept the CMMS up to date.',
  () => 'Planned capacity in an ERP system.',
  (it) => `Drew ${part(it)} tools in Creo.`,
  (it) => `Operated the CNC lathes of the ${line(it)}.`,
  () => 'Entered production orders in Oracle and printed the travellers.',
  (it) => `Watched the SCADA screens of the ${line(it)} and logged alarms.`,
  () => 'Built pivot tables in Excel for the morning meeting.',
  (it) => `Assisted with the robot cell of the ${line(it)}.`,
  () => 'Measured first articles on a Zeiss CMM.',
  () => 'Took part in the introduction of a new MES.',
];
