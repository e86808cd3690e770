import type { ScoresExplained } from '@plumbline/contract';
import { buildRequirements, type CalendarDay, type CriterionId, judge } from '@plumbline/screening';

type Practice = ScoresExplained['practice'];

interface Anchored {
  readonly id: CriterionId;
  /** What stands for the levels 0 to 3. */
  readonly anchors: readonly [string, string, string, string];
  /** Invented sentences. The judge says which level each reaches, so that this page cannot say otherwise. */
  readonly examples: readonly string[];
}

const ANCHORED: readonly Anchored[] = [
  {
    id: 'interpersonal',
    anchors: [
      'Nothing about persuading, compromising or negotiating.',
      'A claim, however many of them: no example of using the skill.',
      'One concrete behaviour, or training, coordinating and leading people.',
      'Persuading, compromising or negotiating about something definite, and what came of it. All points for two behaviours with two audiences.',
    ],
    examples: [
      'Kept the records of the tool store.',
      'Excellent communication skills, team player.',
      'Trained operators on the new filler.',
      'Negotiated delivery terms with vendors.',
      'Negotiated contracts with clients, closing two deals.',
      'Negotiated a lower price with suppliers, saving 40,000 a year.',
      'Negotiated a 12 % price reduction with three tooling suppliers. Persuaded plant management to fund a press; payback nine months.',
    ],
  },
  {
    id: 'technology',
    anchors: [
      'No technology of production. Office software alone is none.',
      'Software of any trade.',
      'Technology of production, named or used, without saying what changed. A mere list earns at most half.',
      'Technology introduced into production, or applied to it with an effect. More kinds of tools earn more, five are enough.',
    ],
    examples: [
      'Word, Excel, PowerPoint, Outlook.',
      'Java, JavaScript, Git.',
      'SolidWorks, AutoCAD, SAP, Minitab.',
      'Programmed PLCs for the packaging line.',
      'Programmed PLCs for the packaging line and raised throughput by 8 %.',
    ],
  },
  {
    id: 'process-improvement',
    anchors: [
      'No improvement of a production process.',
      'Responsible for improvement, without a result.',
      'A result with a number but no method, or a method with a result in words.',
      'A production figure (output, scrap, cycle time, cost, downtime) improved by a number, and how.',
    ],
    examples: [
      'Sold bread at a market.',
      'Responsible for continuous improvement of assembly.',
      'Cut scrap by 18 %.',
      'Improved changeover times through SMED.',
      'Cut scrap by 18 % with SPC on the presses.',
    ],
  },
];

const COLUMN = { name: 'Work experience', field: 'experience' } as const;

/** The levels of what is read from prose, each with examples that were judged as any applicant is. */
export function explainPractice(asOf: CalendarDay): Practice {
  const requirements = buildRequirements({ adjacentFields: 'graded' });
  return ANCHORED.map(({ id, anchors, examples }) => {
    const judged = examples.map((words) => {
      const finding = judge({ row: 1, cells: [words] }, [COLUMN], asOf, requirements).scorecard.findings.find((it) => it.id === id);
      if (finding === undefined) throw new Error(`The requirements have no line ${id}.`);
      return { words, ...finding };
    });
    return {
      id,
      title: requirements.criteria.find((it) => it.id === id)?.title ?? id,
      of: judged[0]?.of ?? 0,
      levels: anchors.map((anchor, level) => ({
        level,
        anchor,
        examples: judged
          .filter((it) => it.level === level)
          .map(({ words, points, reason, missing }) => ({ words, points, reason, missing })),
      })),
    };
  });
}
