import type { Style } from '../../core/reporter.ts';
import type { Io } from '../io.ts';

export interface StyleRequest {
  /** `--color` or `--no-color`; absent leaves it to the terminal. */
  readonly color: boolean | undefined;
  readonly quiet: boolean;
  readonly version: string;
  readonly rules: Style['rules'];
}

const plain = (text: string) => text;

/** Colour as asked for: the flag, then NO_COLOR and FORCE_COLOR, then whether stdout is a terminal. */
function wantsColour(flag: boolean | undefined, io: Io): boolean {
  if (flag !== undefined) return flag;
  if ((io.env['NO_COLOR'] ?? '') !== '') return false;
  const force = io.env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return io.isTerminal.stdout && io.env['TERM'] !== 'dumb';
}

/** The style of the terminal; chalk is loaded only when there is colour to paint. */
export async function styleFor(request: StyleRequest, io: Io): Promise<Style> {
  const common = {
    width: io.columns ?? Number.POSITIVE_INFINITY,
    quiet: request.quiet,
    version: request.version,
    rules: request.rules,
  };
  if (!wantsColour(request.color, io)) {
    const severity = { error: plain, warning: plain, info: plain };
    return { ...common, severity, strong: plain, faint: plain, good: plain };
  }
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    ...common,
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.blue },
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
  };
}

/** A style for a file: no colour, no width. */
export function fileStyle(request: StyleRequest): Style {
  const severity = { error: plain, warning: plain, info: plain };
  const { quiet, version, rules } = request;
  return { width: Number.POSITIVE_INFINITY, quiet, version, rules, severity, strong: plain, faint: plain, good: plain };
}
