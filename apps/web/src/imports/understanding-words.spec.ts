import { FIELDS } from '@plumbline/screening';
import { aColumn, anUnderstanding } from './an-import.fixture';
import { FIELD_GROUPS, fieldInWords, isJudged } from './fields';
import { delimiterChoices, encodingEvidence, headerRowChoices, mappingInWords } from './understanding-words';

describe('What was understood of a list, in words', () => {
  it('shows letters by which a person sees whether the encoding is right', () => {
    expect(encodingEvidence(anUnderstanding())).toEqual({ say: 'Reads “Jörg Beispiel”.', isWrong: false });
  });

  it('says so where letters were lost', () => {
    const mapping = [aColumn('Name', 'name', { samples: ['J\uFFFDrg Beispiel'] })];
    expect(encodingEvidence(anUnderstanding({ mapping }))).toMatchObject({ isWrong: true });
  });

  it('claims nothing where only plain letters were seen', () => {
    const mapping = [aColumn('Name', 'name', { samples: ['Ada Example'] })];
    expect(encodingEvidence(anUnderstanding({ mapping })).say).toMatch(/plain letters only/);
    expect(encodingEvidence(anUnderstanding({ mapping: [aColumn('Name', 'name')] })).say).toBe('Told by the bytes of the file.');
  });

  it('offers a delimiter that is not among the usual ones where it is in use', () => {
    expect(delimiterChoices('~').at(-1)).toEqual({ value: '~', name: '“~”' });
    expect(delimiterChoices(',')).not.toContainEqual(expect.objectContaining({ name: '“,”' }));
  });

  it('counts rows as people do, and shows what stands in those it knows', () => {
    const choices = headerRowChoices(anUnderstanding({ headerRow: 1, preamble: ['Applicants of November'] }));
    expect(choices.slice(0, 4).map(({ name }) => name)).toEqual([
      'None: the list begins with an applicant',
      'Row 1: Applicants of November',
      'Row 2: Bewerber, Unbekanntes, Abschluss',
      'Row 3',
    ]);
  });

  it('sends a person to what is not sure', () => {
    expect(mappingInWords(anUnderstanding().mapping)).toBe('3 columns. Look at the one that is not sure; it comes first.');
    expect(mappingInWords([aColumn('Name', 'name'), aColumn('x', 'degree', { evidence: 'person' })])).toBe('2 columns, all of them sure.');
  });

  it('has a name for every field that a column can be mapped to', () => {
    const offered = FIELD_GROUPS.flatMap(({ fields }) => fields.map(({ field }) => field));
    expect(offered.toSorted()).toEqual([...FIELDS].toSorted());
    expect(fieldInWords('field_of_study')).toBe('Field of study');
    expect([isJudged('degree'), isJudged('email'), isJudged('never_scored')]).toEqual([true, false, false]);
  });
});
