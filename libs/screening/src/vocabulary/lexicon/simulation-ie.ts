import { lexiconTerms, type LexiconTerm } from './lexicon-term';

/** Industrial engineering: simulation, time study, layout, capacity. */
export const SIMULATION_IE: readonly LexiconTerm[] = lexiconTerms('simulation-ie', [
  [
    'Arena simulation',
    'Arena simulation|Rockwell Arena|Arena Simulation Software|Arena',
    { isCaseSensitive: true, near: ['simulat', 'Rockwell', 'discrete'], onet: '17-2112.00 Rockwell Automation Arena' },
  ],
  [
    'Plant Simulation',
    'Plant Simulation|Tecnomatix|Tecnomatix Plant Simulation|Siemens Plant Simulation|Process Simulate',
    { isCaseSensitive: true },
  ],
  ['FlexSim', 'FlexSim'],
  ['Simio', 'Simio'],
  ['AnyLogic', 'AnyLogic'],
  ['ProModel', 'ProModel', { onet: '17-2112.00 ProModel' }],
  ['WITNESS simulation', 'WITNESS simulation|Lanner WITNESS', { isCaseSensitive: true }],
  ['ExtendSim', 'ExtendSim'],
  ['Simul8', 'Simul8'],
  ['Visual Components', 'Visual Components'],
  [
    'Discrete event simulation',
    'Discrete event simulation|DES modelling|discrete-event simulation|simulation modelling|simulation modeling',
    { onet: '17-2112.00 Discrete event simulation software' },
  ],
  [
    'Time study',
    'Time study|time studies|time and motion study|time-and-motion|work measurement|work sampling|MTM|MOST|MODAPTS|standard times|stopwatch study',
    { isCaseSensitive: true, onet: '17-2112.00 Time and motion analysis software' },
  ],
  [
    'Line balancing',
    'Line balancing|assembly line balancing|yamazumi|takt time|takt',
    { onet: '17-2112.00 Assembly line balancing software' },
  ],
  [
    'Facility layout',
    'Facility layout|plant layout|facilities planning|facility planning|spaghetti diagram',
    { onet: '17-2112.00 Facilities planning software' },
  ],
  [
    'Facility layout',
    'layout design',
    {
      notNear: [
        'public',
        'page',
        'magazine',
        'graphic',
        'print',
        'web',
        'newspaper',
        'book',
        'editor',
        'photo',
        'advert',
        'circuit',
        'PCB',
      ],
    },
  ],
  ['Capacity planning', 'Capacity planning|capacity analysis|rough cut capacity planning|RCCP|CRP', { isCaseSensitive: true }],
  [
    'Ergonomics',
    'Ergonomics|ergonomic assessment|NIOSH lifting|RULA|REBA|3DSSPP|human factors',
    { onet: '17-2112.00 3D Static Strength Prediction Program 3DSSPP' },
  ],
  [
    'Operations research',
    'Operations research|linear programming|mixed integer programming|CPLEX|Gurobi|AMPL|optimization modelling|optimisation',
    { onet: '17-2112.00 ILOG CPLEX' },
  ],
  ['Queueing theory', 'Queueing theory|queuing theory'],
]);
