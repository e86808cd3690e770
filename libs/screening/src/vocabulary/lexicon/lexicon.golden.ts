/** The lexicon as it was reviewed: category = name = forms = rules, one line a term. A change of the vocabulary changes a line here. */
export const LEXICON_GOLDEN = `
erp-mrp = SAP ERP = SAP ERP | SAP | SAP R/3 | SAP ECC | SAP ECC6 | SAP S/4HANA | S/4HANA | S4HANA | SAP S4 | SAP HANA | mySAP = case; not near as soon as,tree,maple; 17-2112.00 SAP software
erp-mrp = SAP PP = SAP PP | SAP Production Planning | SAP PP/DS | SAP-PP | SAP PP-PI = case
erp-mrp = SAP MM = SAP MM | SAP Materials Management | SAP-MM = case
erp-mrp = SAP QM = SAP QM | SAP Quality Management | SAP-QM = case
erp-mrp = SAP PM = SAP PM | SAP Plant Maintenance | SAP-PM | SAP EAM = case
erp-mrp = SAP APO/IBP = SAP APO/IBP | SAP APO | SAP IBP | Integrated Business Planning IBP = 
erp-mrp = Oracle E-Business Suite / Fusion ERP = Oracle E-Business Suite | Fusion ERP | Oracle EBS | Oracle ERP | Oracle Fusion | Oracle Manufacturing | Oracle SCM = case
erp-mrp = JD Edwards = JD Edwards | JDE | J.D.Edwards | JD Edwards EnterpriseOne = case
erp-mrp = Microsoft Dynamics 365 = Microsoft Dynamics 365 | Dynamics AX | Dynamics NAV | MS Dynamics | D365 | Dynamics 365 Business Central = 
erp-mrp = Infor = Infor | Infor LN | Infor M3 | Infor SyteLine | Infor CloudSuite | Baan | MAPICS = case
erp-mrp = Epicor = Epicor | Epicor Kinetic | Epicor ERP = 
erp-mrp = QAD = QAD | QAD ERP | MFG/PRO = case
erp-mrp = IFS ERP = IFS ERP | IFS Applications | IFS Cloud = case
erp-mrp = NetSuite = NetSuite | Oracle NetSuite = 
erp-mrp = Plex = Plex | Plex ERP | Plex MES | Plex Smart Manufacturing = case
erp-mrp = ERP = ERP | enterprise resource planning | ERP system | ERP software = case; not near EEG,potential; 17-2112.03 Enterprise resource planning ERP software
erp-mrp = MRP = MRP | material requirements planning | materials requirements planning | MRP I | MRP 1 = case; not near retail price; 17-2112.00 Materials requirement planning MRP software
erp-mrp = MRP II = MRP II | MRPII | MRP 2 | manufacturing resource planning = 
erp-mrp = APS = APS | advanced planning and scheduling | advanced planning & scheduling | Preactor | Opcenter APS | Asprova | PlanetTogether = case; near schedul,planning,Preactor,Opcenter
erp-mrp = S&OP = S&OP | sales and operations planning | sales & operations planning | SIOP | IBP process = 
erp-mrp = MPS = MPS | master production schedule | master production scheduling | master scheduling = case
erp-mrp = DDMRP = DDMRP | demand driven MRP | demand-driven MRP = 
erp-mrp = WMS = WMS | warehouse management system | Manhattan WMS | Blue Yonder WMS = case; 17-2112.00 Warehouse management system WMS
erp-mrp = Kinaxis = Kinaxis | Kinaxis RapidResponse | Kinaxis Maestro = 
erp-mrp = Blue Yonder = Blue Yonder | JDA Software | i2 Technologies = 
erp-mrp = Production scheduling software = Production scheduling software | production planning and scheduling | finite scheduling | finite capacity scheduling = 17-2112.00 Production scheduling and planning software
erp-mrp = EDI = EDI | electronic data interchange = case; not near equality,inclusion,diversity
erp-mrp = JobBOSS = JobBOSS | E2 Shop | Global Shop Solutions | Fishbowl = 
mes-iiot = MES = MES | manufacturing execution system | manufacturing execution systems | MOM system | manufacturing operations management = case
mes-iiot = Siemens Opcenter = Siemens Opcenter | Opcenter Execution | SIMATIC IT | Camstar = 
mes-iiot = FactoryTalk = FactoryTalk | Rockwell FactoryTalk | FactoryTalk View | FactoryTalk ProductionCentre = 
mes-iiot = AVEVA / Wonderware = AVEVA | Wonderware | AVEVA System Platform | InTouch HMI | AVEVA MES = case
mes-iiot = GE Proficy = GE Proficy | Proficy Plant Applications | Proficy Historian | iFIX = 
mes-iiot = Tulip = Tulip | Tulip Interfaces | Tulip MES = case; near MES,Interfaces,app,frontline
mes-iiot = DELMIA Apriso = DELMIA Apriso | Apriso | DELMIA = 
mes-iiot = Critical Manufacturing MES = Critical Manufacturing MES = 
mes-iiot = SAP ME / MII = SAP ME | SAP MII | SAP Digital Manufacturing | SAP DMC = 
mes-iiot = SCADA = SCADA | supervisory control and data acquisition | WinCC | Citect = 17-2112.00 Supervisory control and data acquisition SCADA software
mes-iiot = Ignition = Ignition | Inductive Automation Ignition | Ignition SCADA | Ignition Perspective = case; near Inductive,SCADA,HMI,Perspective,gateway,dashboard
mes-iiot = HMI = HMI | human machine interface | human-machine interface | operator interface | PanelView = case; 17-2112.00 Human machine interface HMI software
mes-iiot = Historian = Historian | OSIsoft PI | PI System | AVEVA PI | PI Historian | process historian = case
mes-iiot = IIoT = IIoT | industrial internet of things | industrial IoT | smart factory | connected factory = 
mes-iiot = OPC UA = OPC UA | OPC-UA | OPC Unified Architecture | OPC DA | OPC server = case
mes-iiot = MQTT = MQTT | Sparkplug B | MQTT broker = 
mes-iiot = Industry 4.0 = Industry 4.0 | Industrie 4.0 | I4.0 | Industry4.0 | fourth industrial revolution | Industria 4.0 | Industry 5.0 = 
mes-iiot = Digital twin = Digital twin | digital twins | virtual commissioning | digital thread = 
mes-iiot = ISA-95 = ISA-95 | ANSI/ISA-95 | IEC 62264 | ISA95 = 
mes-iiot = ISA-88 = ISA-88 | S88 batch | IEC 61512 = 
mes-iiot = Predictive maintenance = Predictive maintenance | condition monitoring | condition-based maintenance | vibration analysis = case
mes-iiot = CMMS = CMMS | computerized maintenance management system | Maximo | IBM Maximo | Fiix | eMaint = 
mes-iiot = CMMS = UpKeep = case
mes-iiot = Andon = Andon | andon system | andon board = 
mes-iiot = RFID = RFID | RFID tracking | RTLS = 
mes-iiot = Machine monitoring = Machine monitoring | MachineMetrics | MTConnect | OEE software = 
mes-iiot = Edge computing = Edge computing | edge gateway | Siemens Industrial Edge = 
mes-iiot = PROFINET = PROFINET | PROFIBUS | Profinet IO = 
mes-iiot = EtherNet/IP = EtherNet/IP | EtherCAT | Modbus | Modbus TCP | DeviceNet | ControlNet | CANopen | IO-Link = 
mes-iiot = Barcode data collection = bar-code readers | barcode readers | bar code readers | barcode scanning | bar-code scanning | barcode scanners | RF scanners | RF scanner | RF guns | shop-floor data collection | shop floor data collection | production data acquisition | data logging = 
mes-iiot = Condition sensors = vibration sensors | vibration sensor | current sensors | temperature sensors | machine sensors = 
mes-iiot = Digital work instructions = digital work instructions | electronic work instructions | digital checklists | paperless shop floor | paperless production | tablets on the line = 
controls-automation = PLC = PLC | programmable logic controller | programmable logic controllers | PLC programming | PLCs = case; not near Rolls-Royce,Group PLC,Holdings PLC,company; 17-2112.03 Programmable logic controller PLC software
controls-automation = Allen-Bradley = Allen-Bradley | Allen Bradley | ControlLogix | CompactLogix | RSLogix | RSLogix 5000 | Studio 5000 | Rockwell Automation PLC = 17-2112.00 Rockwell RSLogix
controls-automation = Siemens TIA Portal = Siemens TIA Portal | TIA Portal | SIMATIC | STEP 7 | STEP7 | S7-1200 | S7-1500 | S7-300 = case
controls-automation = Mitsubishi PLC = Mitsubishi PLC | MELSEC | GX Works = 
controls-automation = Omron PLC = Omron PLC | Sysmac Studio | CX-One = 
controls-automation = Beckhoff TwinCAT = Beckhoff TwinCAT | TwinCAT | TwinCAT 3 = 
controls-automation = CODESYS = CODESYS = 
controls-automation = IEC 61131-3 = IEC 61131-3 | ladder logic | structured text | function block diagram | sequential function chart = case
controls-automation = DCS = DCS | distributed control system | DeltaV | Honeywell Experion | ABB 800xA | Yokogawa Centum = case
controls-automation = Servo / motion control = servo drives | VFD | variable frequency drive | motion control = 
controls-automation = Pneumatics & hydraulics = pneumatics | hydraulics | FluidSIM = 
controls-automation = Machine safety = Machine safety | ISO 13849 | machine guarding | safety PLC | light curtains | LOTO | lockout tagout | lockout/tagout | ISO 12100 | CE marking = 
controls-automation = Industrial robotics = Industrial robotics | robot programming | robotic cell | robotic cells | robot cell | robot cells | robotic automation | robotics integration | industrial robots = 17-2112.00 Robotic control software
controls-automation = FANUC = FANUC | Fanuc robots | FANUC Roboguide | Roboguide | Karel = 
controls-automation = KUKA = KUKA | KUKA KRL | KUKA robots = 
controls-automation = ABB Robotics = ABB Robotics | ABB robot | ABB robots | ABB RobotStudio | RobotStudio | RAPID programming = case
controls-automation = Yaskawa Motoman = Yaskawa Motoman | Motoman = 
controls-automation = Universal Robots = Universal Robots | UR5 | UR10 | UR10e | cobots | cobot | collaborative robots | collaborative robot = 
controls-automation = ROS = ROS | Robot Operating System | ROS2 | ROS 2 = case
controls-automation = AGV / AMR = automated guided vehicle | autonomous mobile robot | AGVs | AMRs = case
controls-automation = Machine vision = Machine vision | vision system | vision systems | vision inspection | vision sensor | vision sensors | Cognex | Keyence | In-Sight | HALCON | automated optical inspection | AOI = case
controls-automation = Additive manufacturing = Additive manufacturing | 3D printing | 3-D printing | SLS printing | SLM | DMLS | FDM | stereolithography = case
controls-automation = CNC = CNC | computer numerical control | CNC machining | CNC programming | CNC milling | CNC turning | G-code | G code = 17-2112.00 Computer numerical control CNC software
controls-automation = CMM = CMM | coordinate measuring machine | PC-DMIS | Calypso CMM | Zeiss Calypso = case; not near capability maturity,CMMI
controls-automation = Injection molding = Injection molding | injection moulding | plastic injection molding | Moldflow | Autodesk Moldflow = 
controls-automation = Sheet metal & stamping = Sheet metal | stamping | press brake | sheet metal fabrication | progressive dies = 
controls-automation = Welding engineering = Welding engineering | robotic welding | MIG welding | TIG welding | laser welding = 
controls-automation = Welding engineering = plasma cutting | waterjet | waterjet cutting | laser cutting | arc welding | spot welding | stick welding | flux core | orbital welding = 
controls-automation = Welding engineering = TIG | MIG = case; near weld,TIG,plasma,stick
controls-automation = Casting & forging = die casting | investment casting | forging | MAGMASOFT = 17-2112.00 MAGMA MAGMASOFT
controls-automation = Casting & forging = Casting = not near film,actor,talent,model,theat,commercial,vote,show,agenc,director,perform,video,forecast
controls-automation = SMT / PCB assembly = PCB assembly | surface mount technology | SMT line | PCBA | wave soldering | reflow = case
controls-automation = GD&T = GD&T | geometric dimensioning and tolerancing | ASME Y14.5 | ISO GPS = 
controls-automation = Jigs & fixtures = Jigs | jig and fixture design | fixture design | tooling design | tool design | poka-yoke fixtures = 
controls-automation = Jigs & fixtures = fixtures = not near light,plumbing,store,shel,retail,floor,display,merchandis,bath,cabinet,furni,electrical,decor
controls-automation = Machining = 5-axis machining | five-axis machining | 5-axis milling | wire EDM | sinker EDM | surface grinding | cylindrical grinding | Haas | Okuma | Mazak | DMG Mori | Heidenhain | Sinumerik | robot-tended | lathes | milling machines | machining center | machining centers | machining centre | machining centres | grinding machines = 
controls-automation = Industrial robotics = welding robot | welding robots | palletizing robot | palletising robot | palletizing robots | palletising robots | pick-and-place robot | pick-and-place robots | robotic arm | robotic arms | robot arm | robot arms | robotic welding cell | robotic palletizer = 
controls-automation = Automated test equipment = leak tester | leak testers | leak testing | automated test equipment | automatic test equipment | end-of-line tester | end-of-line testers | test stands | eddy current testing = 
controls-automation = Packaging machinery = depalletizer | stretch wrapper | case packer | case packers | cartoner | cartoners | flow wrapper | flow wrappers | labelling machine | labeling machine = 
cad-cam-plm = SolidWorks = SolidWorks | Solid Works | Dassault SolidWorks | SOLIDWORKS = 17-2112.00 Dassault Systemes SolidWorks
cad-cam-plm = AutoCAD = AutoCAD | Auto CAD | Autodesk AutoCAD | ACAD = 17-2112.00 Autodesk AutoCAD
cad-cam-plm = CATIA = CATIA | CATIA V5 | CATIA V6 | 3DEXPERIENCE = case; 17-2112.00 Dassault Systemes CATIA
cad-cam-plm = Siemens NX = Siemens NX | Unigraphics | NX CAD | UG NX | NX CAM = case; 17-2112.03 Siemens NX
cad-cam-plm = PTC Creo = PTC Creo | Creo Parametric | Pro/ENGINEER | Pro/E | ProE | Pro Engineer = 17-2112.00 PTC Creo Parametric
cad-cam-plm = Autodesk Inventor = Autodesk Inventor | Inventor CAD = case; near Autodesk,CAD,iLogic,SolidWorks,AutoCAD
cad-cam-plm = Fusion 360 = Fusion 360 | Autodesk Fusion = 
cad-cam-plm = Solid Edge = Solid Edge | SolidEdge = 17-2112.00 UGS Solid Edge
cad-cam-plm = Onshape = Onshape = 
cad-cam-plm = CAD = CAD | computer-aided design | computer aided design | 3D CAD | 2D CAD | CAD/CAM = case; not near $,USD,coronary
cad-cam-plm = CAM = CAM | computer-aided manufacturing | computer aided manufacturing | Mastercam | CAMWorks | FeatureCAM | GibbsCAM | hyperMILL | Edgecam = case; near CAD,CNC,machin,toolpath,Mastercam; 17-2112.00 Computer aided manufacturing CAM software
cad-cam-plm = PLM = PLM | product lifecycle management | product life cycle management | Teamcenter | Windchill | Agile PLM | Arena PLM | ENOVIA = 17-2112.03 Product lifecycle management PLM software
cad-cam-plm = PDM = PDM | product data management | SolidWorks PDM | SolidWorks EPDM = case; 17-2112.03 SolidWorks Enterprise PDM
cad-cam-plm = BOM management = BOM management | bill of materials | bills of materials | BOM | eBOM | mBOM = case
cad-cam-plm = FEA / FEM = finite element analysis | finite element method | ANSYS | Abaqus | NASTRAN | HyperMesh = 17-2112.00 Finite element method FEM software
cad-cam-plm = CFD = CFD | computational fluid dynamics | ANSYS Fluent | STAR-CCM+ = case
cad-cam-plm = DFM / DFMA = design for manufacturing | design for manufacturability | design for assembly | DFA | DFMA = 
cad-cam-plm = MicroStation = MicroStation | Bentley MicroStation = 17-2112.00 Bentley MicroStation
cad-cam-plm = Visio = Visio | Microsoft Visio | MS Visio = 17-2112.00 Microsoft Visio
simulation-ie = Arena simulation = Arena simulation | Rockwell Arena | Arena Simulation Software | Arena = case; near simulat,Rockwell,discrete; 17-2112.00 Rockwell Automation Arena
simulation-ie = Plant Simulation = Plant Simulation | Tecnomatix | Tecnomatix Plant Simulation | Siemens Plant Simulation | Process Simulate = case
simulation-ie = FlexSim = FlexSim = 
simulation-ie = Simio = Simio = 
simulation-ie = AnyLogic = AnyLogic = 
simulation-ie = ProModel = ProModel = 17-2112.00 ProModel
simulation-ie = WITNESS simulation = WITNESS simulation | Lanner WITNESS = case
simulation-ie = ExtendSim = ExtendSim = 
simulation-ie = Simul8 = Simul8 = 
simulation-ie = Visual Components = Visual Components = 
simulation-ie = Discrete event simulation = Discrete event simulation | DES modelling | discrete-event simulation | simulation modelling | simulation modeling = 17-2112.00 Discrete event simulation software
simulation-ie = Time study = Time study | time studies | time and motion study | time-and-motion | work measurement | work sampling | MTM | MOST | MODAPTS | standard times | stopwatch study = case; 17-2112.00 Time and motion analysis software
simulation-ie = Line balancing = Line balancing | assembly line balancing | yamazumi | takt time | takt = 17-2112.00 Assembly line balancing software
simulation-ie = Facility layout = Facility layout | plant layout | facilities planning | facility planning | spaghetti diagram = 17-2112.00 Facilities planning software
simulation-ie = Facility layout = layout design = not near public,page,magazine,graphic,print,web,newspaper,book,editor,photo,advert,circuit,PCB
simulation-ie = Capacity planning = Capacity planning | capacity analysis | rough cut capacity planning | RCCP | CRP = case
simulation-ie = Ergonomics = Ergonomics | ergonomic assessment | NIOSH lifting | RULA | REBA | 3DSSPP | human factors = 17-2112.00 3D Static Strength Prediction Program 3DSSPP
simulation-ie = Operations research = Operations research | linear programming | mixed integer programming | CPLEX | Gurobi | AMPL | optimization modelling | optimisation = 17-2112.00 ILOG CPLEX
simulation-ie = Queueing theory = Queueing theory | queuing theory = 
statistics-data = Minitab = Minitab | Minitab 21 | Minitab statistical software = 17-2112.00 Minitab
statistics-data = JMP = JMP | SAS JMP | JMP Pro = case
statistics-data = Statgraphics = Statgraphics = 17-2112.00 Statgraphics
statistics-data = SAS = SAS | SAS Enterprise Guide | SAS/STAT = case; not near Airlines,société; 17-2112.00 SAS
statistics-data = SPSS = SPSS | IBM SPSS = 
statistics-data = R (language) = R programming | RStudio | R language | R Studio = case; near Python,RStudio,tidyverse,programming,statist,SAS,Matlab; 17-2112.00 R
statistics-data = Python = Python | Python 3 | pandas | NumPy | SciPy | scikit-learn = 17-2112.00 Python
statistics-data = SQL = SQL | Structured Query Language | T-SQL | PL/SQL | PostgreSQL | MySQL | SQL Server | MS SQL = case; not near qualified lead; 17-2112.00 Structured query language SQL
statistics-data = MATLAB = MATLAB | MathWorks MATLAB | Simulink = 17-2112.00 The MathWorks MATLAB
statistics-data = VBA = VBA | Visual Basic for Applications | Excel macros | Excel VBA = 17-2112.00 Microsoft Visual Basic for Applications VBA
statistics-data = C/C++ = C/C++ | C++ | C programming | embedded C = case; 17-2112.00 C++
statistics-data = C# = C# | C sharp | .NET = 
statistics-data = Java = Java | Core Java = case
statistics-data = JavaScript = JavaScript | TypeScript | Node.js = 
statistics-data = LabVIEW = LabVIEW | NI LabVIEW | National Instruments LabVIEW = 17-2112.00 National Instruments LabVIEW
statistics-data = Power BI = Power BI | PowerBI | Microsoft Power BI | DAX | Power Query = 
statistics-data = Tableau = Tableau = case
statistics-data = Qlik = Qlik | QlikView | Qlik Sense = 
statistics-data = Grafana = Grafana = 
statistics-data = Microsoft Excel = Microsoft Excel | MS Excel | Excel | advanced Excel | pivot tables | VLOOKUP = case; not near excel at,excel in,excels; 17-2112.00 Microsoft Excel
statistics-data = Microsoft Office = Microsoft Office | MS Office | Microsoft 365 | Office 365 | Word | PowerPoint | Outlook = case; 17-2112.00 Microsoft Office software
statistics-data = Microsoft Access = Microsoft Access | MS Access = case; 17-2112.00 Microsoft Access
statistics-data = Microsoft Project = Microsoft Project | MS Project = 17-2112.00 Microsoft Project
statistics-data = Primavera P6 = Primavera P6 | Oracle Primavera = 
statistics-data = SharePoint = SharePoint | MS SharePoint = 17-2112.00 Microsoft SharePoint
statistics-data = Machine learning = Machine learning | ML models | deep learning | neural network | predictive modelling | predictive modeling | computer vision = case
statistics-data = Data analytics = Data analytics | data analysis | advanced analytics | data visualization | data visualisation | big data = 
statistics-data = RPA = RPA | robotic process automation | UiPath | Power Automate = case
statistics-data = Git = Git | GitHub | GitLab = 17-2112.00 GitHub
statistics-data = Jira = Jira | Atlassian JIRA = 
statistics-data = Cloud IoT platforms = Cloud IoT platforms | AWS IoT | Azure IoT | Siemens MindSphere | Insights Hub | PTC ThingWorx | ThingWorx = 
statistics-data = Generative AI = Generative AI | LLM | ChatGPT | Copilot | GenAI = case; not near law,laws
statistics-data = Web development = HTML | HTML5 | CSS | WordPress = 
statistics-data = Linux = Linux | Ubuntu | Unix = 
statistics-data = Containers = Docker | Kubernetes = 
statistics-data = Networking = Cisco | TCP/IP | Active Directory | Windows Server | VMware | VPN = 
statistics-data = PowerShell = PowerShell | Bash scripting = 
lean = Lean manufacturing = Lean manufacturing | lean production | lean management | lean methodology | lean principles | lean tools | lean thinking | lean enterprise | Toyota Production System | TPS = near manufactur,production,six sigma,principle,tool,transform,kaizen,continuous improvement,practition,expert,coach
lean = Kaizen = Kaizen | kaizen event | kaizen blitz | rapid improvement event | kaizens | kaizen workshop = 
lean = 5S = 5S | 5-S | five S | 6S workplace | sort set in order shine = 
lean = SMED = SMED | single minute exchange of die | quick changeover | changeover reduction | set-up time reduction | setup reduction = 
lean = TPM = TPM | total productive maintenance | autonomous maintenance | jishu hozen = case
lean = OEE = OEE | overall equipment effectiveness | overall equipment efficiency = 
lean = VSM = VSM | value stream mapping | value stream map | value-stream mapping = case
lean = Kanban = Kanban | kanban system | pull system | e-kanban | heijunka = case
lean = Just-in-time = Just-in-time | JIT | just in time | JIS | just-in-sequence = case
lean = Poka-yoke = Poka-yoke | poka yoke | mistake proofing | error proofing | error-proofing = 
lean = Jidoka = Jidoka = 
lean = Standard work = Standard work | standardized work | standardised work | SOPs | standard operating procedures | work instructions = 
lean = Gemba = Gemba | gemba walk | gemba walks | genba = 
lean = Hoshin kanri = Hoshin kanri | policy deployment | hoshin | strategy deployment | X-matrix = 
lean = A3 problem solving = A3 problem solving | A3 thinking | A3 report = case
lean = Theory of constraints = Theory of constraints | TOC | drum buffer rope | bottleneck analysis | bottleneck elimination = case
lean = PDCA = PDCA | plan do check act | PDSA | Deming cycle = 
lean = Cellular manufacturing = Cellular manufacturing | cell design | U-shaped cell | work cell | one-piece flow | single-piece flow = 
lean = Continuous improvement = Continuous improvement | CI | kaizen culture | operational excellence | OpEx | continual improvement | process improvement = case
lean = Waste reduction = Waste reduction | muda | 8 wastes | 7 wastes | TIMWOODS | scrap reduction | downtime reduction | cycle time reduction | lead time reduction = 
lean = Daily management = Daily management | tier meetings | tiered daily management | visual management | SQDC boards | shift huddles = 
lean = Training Within Industry = Training Within Industry | TWI | job instruction training = 
quality = Six Sigma = Six Sigma | 6 Sigma | 6σ | Lean Six Sigma | LSS | Six-Sigma = case
quality = DMAIC = DMAIC | define measure analyze improve control | DMADV | DFSS | design for six sigma = 
quality = SPC = SPC | statistical process control | control charts | Cpk | Cp/Cpk | process capability | Ppk = case
quality = MSA = MSA | measurement system analysis | measurement systems analysis | gage R&R | gauge R&R | GR&R | gauge study | gauge studies | gage study | gage studies = case
quality = DOE = DOE | design of experiments | designed experiment | designed experiments | Taguchi | response surface = case; not near Department,Energy,Education; 17-2112.00 Design of experiments DOE software
quality = FMEA = FMEA | failure mode and effects analysis | PFMEA | DFMEA | FMECA | process FMEA = 
quality = APQP = APQP | advanced product quality planning = 
quality = PPAP = PPAP | production part approval process | PPAP Level 3 = 
quality = Control plan = Control plan | control plans = 
quality = 8D = 8D | 8D report | eight disciplines | 8-D | 8D problem solving = 
quality = Root cause analysis = Root cause analysis | RCA | 5 whys | five whys | fishbone | Ishikawa | fault tree analysis = case
quality = CAPA = CAPA | corrective and preventive action | corrective action | NCR | nonconformance | non-conformance = case
quality = ISO 9001 = ISO 9001 | ISO9001 | ISO 9001:2015 | QMS | quality management system = case
quality = IATF 16949 = IATF 16949 | IATF16949 | TS 16949 | ISO/TS 16949 = 
quality = AS9100 = AS9100 | AS 9100 | AS9100D | AS9102 | first article inspection | FAI = 
quality = ISO 13485 = ISO 13485 | 21 CFR 820 | medical device QMS = 
quality = GMP = GMP | cGMP | good manufacturing practice | GxP | 21 CFR Part 11 = case
quality = Validation IQ/OQ/PQ = Validation IQ/OQ/PQ | IQ/OQ/PQ | IQ OQ PQ | process validation | equipment qualification | CSV validation = case
quality = ISO 14001 = ISO 14001 | environmental management system = 
quality = ISO 45001 = ISO 45001 | OHSAS 18001 | OSHA 30 | OSHA 10 = 
quality = ISO 50001 = ISO 50001 | energy management system = 
quality = HACCP = HACCP | hazard analysis critical control point | BRC | SQF | FSSC 22000 = 
quality = QFD = QFD | quality function deployment | house of quality | kano = 
quality = TQM = TQM | total quality management = 
quality = GO/NO-GO gauging = GO/NO-GO gauging | go/no-go gauge | go no go gage | GO/NOGO gauge | plug gauge | attribute gauge = near gauge,gage,inspect,fixture
quality = Metrology = Metrology | calibration | micrometers | surface plate | gauge calibration = 
quality = Metrology = calipers = not near skin,body,brake
quality = Supplier quality = Supplier quality | supplier audits | supplier development | SQE | vendor quality | incoming inspection = 
quality = Incoming / in-process inspection = final inspection | sampling plan | AQL | ANSI Z1.4 = 
quality = Reliability engineering = Reliability engineering | MTBF | MTTR | Weibull | reliability growth | RCM = 
quality = Metrology = height gauges | height gauge | blueprint reading | reading blueprints | Mitutoyo | Zeiss | FARO arm | Faro arm = 
quality = SPC = capability studies | capability study | Cpk studies = 
cpim-bok = Supply chain management = Supply chain management | SCM | supply chain strategy | end-to-end supply chain = case
cpim-bok = Resource planning = Resource planning | resource requirements planning | manufacturing resource planning process = 
cpim-bok = Scheduling = Scheduling | production scheduling | detailed scheduling | job shop scheduling | sequencing | shop floor scheduling = case
cpim-bok = Production operations = Production operations | execution and control of operations | production activity control | PAC | shop floor control = case
cpim-bok = Strategic planning = Strategic planning | manufacturing strategy | operations strategy | strategic management of resources = 
cpim-bok = Demand planning = Demand planning | demand management | forecasting | forecast accuracy | MAPE = 
cpim-bok = Inventory management = Inventory management | inventory control | cycle counting | ABC analysis | safety stock | EOQ | inventory turns | stock control = 17-2112.00 Inventory management software
cpim-bok = Procurement = Procurement | purchasing | sourcing | strategic sourcing | vendor management = 
cpim-bok = Distribution planning = Distribution planning | DRP | distribution requirements planning = case
cpim-bok = Supplier management = Supplier management | supplier relationship management | SRM | supplier scorecards = 
cpim-bok = Logistics = Logistics | material flow | milk run | inbound logistics | intralogistics = 
cpim-bok = SCOR = SCOR | SCOR model | SCOR DS = 
cpim-bok = Make-to-order / make-to-stock = Make-to-order | make-to-stock | MTO | MTS | ETO | ATO | engineer-to-order | assemble-to-order = case
production-metrics = Throughput = Throughput | throughput improvement | output increase | line rate | units per hour | UPH | JPH = 
production-metrics = First pass yield = First pass yield | FPY | first time through | FTT | rolled throughput yield | first-pass yield = 
production-metrics = Scrap & rework = Scrap | scrap rate | rework | cost of poor quality | COPQ | PPM defects | DPMO = 
production-metrics = Downtime = Downtime | unplanned downtime | MTTR reduction | availability = 
production-metrics = Cost savings = Cost savings | cost reduction | annualized savings | annualised savings | hard savings | cost-out = 
production-metrics = On-time delivery = On-time delivery | OTD | OTIF | on time in full | schedule adherence = 
production-metrics = Labour productivity = Labour productivity | labor productivity | labour efficiency | man-hours per unit | direct labour = 
production-metrics = New product introduction = New product introduction | NPI | new product launch | ramp-up | industrialisation | industrialization | SOP launch = case
production-metrics = CAPEX projects = CAPEX projects | capital projects | capex | equipment procurement | FAT | SAT | factory acceptance test | site acceptance test | commissioning = case
production-metrics = Safety performance = Safety performance | TRIR | LTIR | near miss | safety incidents = 
controls-automation = PLC = SPS | SPS-Steuerung | SPS-Programmierung | CLP = case; not near Messe
controls-automation = PLC = speicherprogrammierbare Steuerung | automate programmable | automates programmables | automates industriels | autómata programable | autómatas programables | controlador lógico programável | CLPs | controllore logico programmabile = 
controls-automation = Industrial robotics = Industrieroboter | Roboterprogrammierung | Roboterzelle | robots industriels | robots industriales | robôs industriais | robot industriali = 
controls-automation = Industrial robotics = Roboterzellen | Industrieroboterzelle | Palettierroboter | Schweißroboter | robot de palettisation | robot de soudage | cellule robotisée | îlot robotisé | celda robotizada | célula robotizada | robot de paletizado | robot de soldadura | robô de solda | robot di pallettizzazione | robot di saldatura | isola robotizzata | cella robotizzata | robotcel | lasrobot | robot spawalniczy = 
controls-automation = PLC = automates Schneider | automates Siemens | automates Allen-Bradley | automate Siemens | automates programmable | autómatas Siemens | autómatas Schneider | sterowniki PLC | sterowników PLC = 
controls-automation = Machining = Fräsmaschinen | Drehmaschinen | CNC-Fräsmaschinen | CNC-Drehmaschinen | fraiseuse | fraiseuses | tour numérique | fresadora CNC | torno CNC | tornio CNC = 
controls-automation = Welding engineering = Schweißtechnik | Roboterschweißen | soudage robotisé | soldadura robotizada = 
controls-automation = Additive manufacturing = 3D-Druck | impression 3D | impresión 3D | impressão 3D | stampa 3D | 3D-printen = 
controls-automation = CNC = CNC-Programmierung | CNC-Fräsen | commande numérique | control numérico | comando numérico | controllo numerico = 
mes-iiot = MES = Manufacturing-Execution-System | Fertigungsleitsystem | MES-System | MES-Einführung | système MES | sistema MES = case
mes-iiot = Industry 4.0 = industrie du futur | Industria 4.0 | Indústria 4.0 | Smart Industry = 
mes-iiot = Predictive maintenance = vorausschauende Wartung | vorausschauende Instandhaltung | maintenance prédictive | mantenimiento predictivo | manutenção preditiva | manutenzione predittiva | voorspellend onderhoud = 
mes-iiot = Digital twin = digitaler Zwilling | jumeau numérique | gemelo digital | gêmeo digital | gemello digitale = 
mes-iiot = CMMS = Instandhaltungssoftware | GMAO = 
erp-mrp = ERP = Warenwirtschaftssystem | ERP-System | PPS-System | progiciel de gestion intégré = 
simulation-ie = Time study = REFA | Zeitaufnahmen | Zeitstudie | Zeitstudien | MTM-Analyse | étude des temps | chronométrage | estudio de tiempos | estudios de tiempos | cronoanálise | tempi e metodi | tijdstudie = 
simulation-ie = Line balancing = Linienaustaktung | Austaktung | équilibrage de ligne | balanceo de línea | balanceo de líneas | balanceamento de linha | bilanciamento linea = 
simulation-ie = Facility layout = Layoutplanung | Fabrikplanung | implantation d'atelier | distribución de planta | arranjo físico = 
simulation-ie = Capacity planning = Kapazitätsplanung | planification de capacité | planificación de capacidad = 
lean = Lean manufacturing = schlanke Produktion | Lean Production | production au plus juste | manufactura esbelta | manufatura enxuta | produzione snella = 
lean = Continuous improvement = KVP | kontinuierliche Verbesserung | amélioration continue | mejora continua | melhoria contínua | miglioramento continuo | continu verbeteren = 
lean = SMED = Rüstzeitoptimierung | Rüstzeitreduzierung | changement rapide | cambio rápido | troca rápida = 
lean = VSM = Wertstromanalyse | Wertstromdesign | cartographie des flux | mapeo de flujo de valor | mapeamento do fluxo de valor | mappatura del flusso = 
lean = OEE = TRS | GEFF | Gesamtanlageneffektivität = case
lean = Standard work = Arbeitsanweisungen | Standardarbeit | modes opératoires | instrucciones de trabajo | instruções de trabalho = 
quality = SPC = statistische Prozesslenkung | statistische Prozessregelung | control estadístico de procesos | controle estatístico de processo | maîtrise statistique des procédés | CEP | MSP = case
quality = FMEA = AMDEC | AMFE | Fehlermöglichkeits = 
quality = Root cause analysis = Ursachenanalyse | analyse des causes racines | análisis de causa raíz | análise de causa raiz | analisi delle cause = 
quality = ISO 9001 = Qualitätsmanagementsystem | système de management de la qualité | sistema de gestión de calidad | sistema de gestão da qualidade | sistema di gestione qualità = 
`;
