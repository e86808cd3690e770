import { convertToParamMap } from '@angular/router';
import { activeFilters } from './active-filters';
import { queryOf, readFilters, toggled, withoutFilters, withRange } from './ranking-filters';

describe('The filters of the ranked list', () => {
  it('are read from the address bar and go to the server as they stand', () => {
    const filters = readFilters(
      convertToParamMap({ cert: 'CPIM,CSCP:in_progress', required: 'yes,adjacent', yearsMin: '5', duplicates: 'shown' }),
    );
    expect(filters.choices.cert).toEqual(['CPIM:held', 'CSCP:in_progress']);
    expect(queryOf(filters).toString()).toBe('cert=CPIM%3Aheld%2CCSCP%3Ain_progress&required=yes%2Cadjacent&yearsMin=5&duplicates=shown');
  });

  it('pass over what makes no sense', () => {
    expect(readFilters(convertToParamMap({ scoreMin: 'high', yearsMax: '' })).ranges).toEqual({
      yearsMin: null,
      yearsMax: null,
      scoreMin: null,
      scoreMax: null,
    });
  });

  it('change by one choice at a time and begin on the first page again', () => {
    const filters = readFilters(convertToParamMap({ level: 'master', after: '9.1.1' }));
    expect(toggled(filters, 'level', 'bachelor')).toEqual({ level: 'master,bachelor', after: null, before: null });
    expect(toggled(filters, 'level', 'master')).toEqual({ level: null, after: null, before: null });
    expect(withRange('scoreMin', '50')).toEqual({ scoreMin: '50', after: null, before: null });
    expect(withRange('scoreMin', ' ')).toEqual({ scoreMin: null, after: null, before: null });
    expect(Object.values(withoutFilters()).every((it) => it === null)).toBe(true);
  });

  it('are said in words, each with the list without it', () => {
    const filters = readFilters(
      convertToParamMap({ cert: 'CPIM:held', required: 'yes', yearsMin: '5', yearsMax: '10', scoreMax: '60', import: '3' }),
    );
    expect(activeFilters(filters).map(({ words }) => words)).toEqual([
      'CPIM held',
      'Required degree: yes, in a field asked for',
      'Import 3',
      '5 to 10 years',
      'up to 60 points',
    ]);
    expect(activeFilters(filters)[3]?.without).toEqual({ yearsMin: null, yearsMax: null, after: null, before: null });
  });
});
