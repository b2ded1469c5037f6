import type { Str } from '../localize/message.js';

/** Puts values into a text: the build makes of ``msg(str`Trin ${n}`, …)`` what is `str(msg('Trin {0}', …), n)`. */
export const str: Str = (text: TemplateStringsArray | string, ...values) =>
  String(text).replace(/{(\d)}/g, (_, place: number) => String(values[place] ?? ''));
