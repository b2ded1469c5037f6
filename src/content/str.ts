import type { Str } from '../localize/message.js';

const fill = (text: string, ...values: string[]): string =>
  text.replace(/{(\d)}/g, (_, place: number) => values[place] ?? '');

/** Puts values into a text: the build makes of ``msg(str`Trin ${n}`, …)`` what is `str(msg('Trin {0}', …), n)`. */
export const str = fill as unknown as Str;
