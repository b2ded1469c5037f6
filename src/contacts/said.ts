import { BEFORE_PHONE, BEHIND_PHONE, IN_FRONT } from './labels.js';
import { isUnit, parsePersonName } from './names.js';
import { CALLS, isCellEnd, type Says } from './pieces.js';

/** Two at a time: nothing but a phone number is written like that. */
const IN_PAIRS = /^[2-9]\d(?:\s\d\d){3}$/;
const WITH_COUNTRY = /^[(\s]*(?:\+|00)/;

const SEPARATES = /[,;|·•\t/()]\s*$|\s\p{Pd}\s+$/u;
const isCellStart = (before: string): boolean => !before.trim() || SEPARATES.test(before);

/** Whether a line itself says that digits are a number to call: by a label, by its shape, by what is beside them. */
export const isSaid: Says = (run, { before, after, isAlone, isBeforeEmail, isWrapped }) => {
  if (before.includes(CALLS) || BEFORE_PHONE.test(before) || IN_FRONT.test(before) || BEHIND_PHONE.test(after))
    return true;
  if (WITH_COUNTRY.test(run)) return true;
  const isYears =
    /^(?:19|20)\d\d\s*[\p{Pd}]\s*(?:19|20)\d\d$|^\d{1,2} \d{1,2} (?:19|20)\d\d$|^(?:19|20)\d\d (?:0\d|1[0-2]) [0-3]\d$/u.test(
      run.trim(),
    );
  if (isYears) return false;
  if (isAlone) return true;
  const digits = run.replace(/\D/g, '');
  const isOwnCell = isWrapped || (isCellStart(before) && isCellEnd(after));
  if (isBeforeEmail) return isOwnCell || /^[2-9]/.test(digits);
  if (!/^[2-9]/.test(digits)) return false;
  const who = before.replace(/[\s:]+$/, '');
  if (isCellEnd(after) && (parsePersonName(who) !== undefined || (isUnit(who) && who.length < 40))) return true;
  return (isOwnCell || (/:\s*$/.test(before) && isCellEnd(after))) && (isOwnCell || IN_PAIRS.test(run.trim()));
};
