import { lexiconTerms, type LexiconTerm } from './lexicon-term';

/** Drawing products, and keeping what was drawn. */
export const CAD_CAM_PLM: readonly LexiconTerm[] = lexiconTerms('cad-cam-plm', [
  ['SolidWorks', 'SolidWorks|Solid Works|Dassault SolidWorks|SOLIDWORKS', { onet: '17-2112.00 Dassault Systemes SolidWorks' }],
  ['AutoCAD', 'AutoCAD|Auto CAD|Autodesk AutoCAD|ACAD', { onet: '17-2112.00 Autodesk AutoCAD' }],
  ['CATIA', 'CATIA|CATIA V5|CATIA V6|3DEXPERIENCE', { isCaseSensitive: true, onet: '17-2112.00 Dassault Systemes CATIA' }],
  ['Siemens NX', 'Siemens NX|Unigraphics|NX CAD|UG NX|NX CAM', { isCaseSensitive: true, onet: '17-2112.03 Siemens NX' }],
  ['PTC Creo', 'PTC Creo|Creo Parametric|Pro/ENGINEER|Pro/E|ProE|Pro Engineer', { onet: '17-2112.00 PTC Creo Parametric' }],
  [
    'Autodesk Inventor',
    'Autodesk Inventor|Inventor CAD',
    { isCaseSensitive: true, near: ['Autodesk', 'CAD', 'iLogic', 'SolidWorks', 'AutoCAD'] },
  ],
  ['Fusion 360', 'Fusion 360|Autodesk Fusion'],
  ['Solid Edge', 'Solid Edge|SolidEdge', { onet: '17-2112.00 UGS Solid Edge' }],
  ['Onshape', 'Onshape'],
  [
    'CAD',
    'CAD|computer-aided design|computer aided design|3D CAD|2D CAD|CAD/CAM',
    { isCaseSensitive: true, notNear: ['$', 'USD', 'coronary'] },
  ],
  [
    'CAM',
    'CAM|computer-aided manufacturing|computer aided manufacturing|Mastercam|CAMWorks|FeatureCAM|GibbsCAM|hyperMILL|Edgecam',
    {
      isCaseSensitive: true,
      near: ['CAD', 'CNC', 'machin', 'toolpath', 'Mastercam'],
      onet: '17-2112.00 Computer aided manufacturing CAM software',
    },
  ],
  [
    'PLM',
    'PLM|product lifecycle management|product life cycle management|Teamcenter|Windchill|Agile PLM|Arena PLM|ENOVIA',
    { onet: '17-2112.03 Product lifecycle management PLM software' },
  ],
  [
    'PDM',
    'PDM|product data management|SolidWorks PDM|SolidWorks EPDM',
    { isCaseSensitive: true, onet: '17-2112.03 SolidWorks Enterprise PDM' },
  ],
  ['BOM management', 'BOM management|bill of materials|bills of materials|BOM|eBOM|mBOM', { isCaseSensitive: true }],
  [
    'FEA / FEM',
    'finite element analysis|finite element method|ANSYS|Abaqus|NASTRAN|HyperMesh',
    { onet: '17-2112.00 Finite element method FEM software' },
  ],
  ['CFD', 'CFD|computational fluid dynamics|ANSYS Fluent|STAR-CCM+', { isCaseSensitive: true }],
  ['DFM / DFMA', 'design for manufacturing|design for manufacturability|design for assembly|DFA|DFMA'],
  ['MicroStation', 'MicroStation|Bentley MicroStation', { onet: '17-2112.00 Bentley MicroStation' }],
  ['Visio', 'Visio|Microsoft Visio|MS Visio', { onet: '17-2112.00 Microsoft Visio' }],
]);
