import { importsOf, sources } from './sources';

/** The first chain of imports that leads back to where it began, or none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const finished = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle !== undefined) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = walk(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

const graph = new Map(sources().map((file) => [file, importsOf(file)]));

describe('imports', () => {
  it('are read from every app and library', () => {
    expect(graph.size).toBeGreaterThan(100);
    expect([...graph.values()].flat().length).toBeGreaterThan(graph.size);
  });

  it('never lead back to where they began', () => {
    expect(findCircle(graph)).toBeUndefined();
  });

  it('would be seen if they did', () => {
    const planted = new Map([...graph, ['a.ts', ['b.ts']], ['b.ts', ['c.ts']], ['c.ts', ['a.ts']]] as const);
    expect(findCircle(planted)).toEqual(['a.ts', 'b.ts', 'c.ts', 'a.ts']);
  });

  it('of the screening core stay inside the core', () => {
    const strangers = [...graph]
      .filter(([file]) => file.startsWith('libs/screening/src') && !file.endsWith('.spec.ts'))
      .flatMap(([file, targets]) => targets.filter((it) => !it.startsWith('libs/screening/src')).map((it) => `${file} imports ${it}`));
    expect(strangers).toEqual([]);
  });
});
