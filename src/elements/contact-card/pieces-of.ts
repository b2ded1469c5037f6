import { isEmail, isWeb } from '../../contacts/reachable.js';
import { always, tidy, toPieces, type Piece } from '../../contacts/pieces.js';
import type { Phone } from '../../localize/phone.js';

/** The lines of a field, each in pieces; those of its kind are the ones to call, to write to or to open. */
export const piecesOf = (text: string, kind: 'phone' | 'email' | 'web'): readonly (readonly Piece[])[] => {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.map((line) => {
    // An address as a page has set it: with every character that it has, or none.
    if (kind === 'email' && isEmail(line)) return [{ text: line, kind }];
    if (kind === 'web') return isWeb(line) ? [{ text: line, kind }] : toPieces(line, always);
    return toPieces(kind === 'phone' ? tidy(line) : line, always);
  });
};

export const phonesIn = (text: string): readonly Phone[] =>
  piecesOf(text, 'phone').flatMap((pieces) => pieces.flatMap(({ phone }) => phone ?? []));

export const emailsIn = (text: string): readonly string[] =>
  piecesOf(text, 'email').flatMap((pieces) =>
    pieces.filter(({ kind }) => kind === 'email').map(({ text: found }) => found),
  );

export const toWebAddress = (text: string): string => (/^www\./i.test(text) ? `https://${text}` : text);
