/** Says things to the person who started Plumbline, in few lines. Colours only where somebody sees them. */
export interface Terminal {
  readonly title: (text: string) => void;
  readonly done: (what: string, detail: string) => void;
  readonly note: (text: string) => void;
  readonly link: (introduction: string, address: string) => void;
}

const WIDTH = 10;

export function terminal(out: NodeJS.WriteStream, environment: Readonly<Record<string, string | undefined>>): Terminal {
  const isColourful = out.isTTY && environment.NO_COLOR === undefined;
  const paint = (code: string) => (text: string) => (isColourful ? `\u001b[${code}m${text}\u001b[0m` : text);
  const [bold, green, yellow, faint] = [paint('1'), paint('32'), paint('33'), paint('2')];
  const line = (text = ''): void => {
    out.write(`${text}\n`);
  };
  return {
    title: (text) => {
      line(`\n  ${bold('Plumbline')}  ${faint(text)}\n`);
    },
    done: (what, detail) => {
      line(`  ${green('✓')} ${what.padEnd(WIDTH)} ${detail}`);
    },
    note: (text) => {
      line(`  ${yellow('·')} ${text}`);
    },
    link: (introduction, address) => {
      line(`\n  ${introduction}\n\n    ${bold(address)}\n`);
    },
  };
}
