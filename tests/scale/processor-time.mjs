// What processes have used of the processors, from Linux' /proc: figures that hold on a busy machine, where the time on the clock does not.
import { readFileSync } from 'node:fs';

/** Of the kernel's clock: 100 a second on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

/** The children that a process has at this moment. */
export function childrenOf(pid) {
  return (read(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter(Boolean);
}

/** The highest resident memory of a process, in bytes; 0 where it is no more. */
export function residentBytes(pid) {
  return Number(/VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`) ?? '')?.[1] ?? 0) * 1024;
}

/** Seconds of processor time so far: of the process itself, and of its children, those that have ended and those that live. */
export function secondsOf(pid) {
  const { own, ended } = ticksOf(pid);
  const living = childrenOf(pid).map((child) => ticksOf(child).own);
  return { own: own / TICKS_A_SECOND, children: living.reduce((sum, it) => sum + it, ended) / TICKS_A_SECOND };
}

/** Watches processes by name; `since()` says what each has used since the last asking, its children under the name that is given for them. */
export class ProcessorTimes {
  #processes;
  #before = new Map();

  constructor(processes) {
    this.#processes = processes;
  }

  since() {
    const now = new Map();
    const add = (name, seconds) => now.set(name, (now.get(name) ?? 0) + seconds);
    for (const { name, pid, nameOfChildren } of this.#processes()) {
      const { own, children } = secondsOf(pid);
      add(name, own);
      if (nameOfChildren !== undefined) add(nameOfChildren, children);
    }
    const used = [...now].map(([name, seconds]) => [name, seconds - (this.#before.get(name) ?? 0)]);
    this.#before = now;
    return new Map(used);
  }
}

function ticksOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return { own: 0, ended: 0 };
  // The name, in parentheses, may hold blanks. After it: state is the third field, times of user and system the 14th to 17th.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return { own: fields[11] + fields[12], ended: fields[13] + fields[14] };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process is no more.
    return undefined;
  }
}
