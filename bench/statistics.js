/** Medians, quartiles, and ratios to the baseline of the same repetition. */
import { BASELINE } from './subjects.js';

const quantile = (sorted, q) => {
  const place = (sorted.length - 1) * q;
  const low = Math.floor(place);
  return sorted[low] + ((sorted[low + 1] ?? sorted[low]) - sorted[low]) * (place - low);
};

/** Median and quartiles; undefined where nothing was measured. */
export const summarise = (values) => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
};

/**
 * Reads results, `{ [subject]: [{ [measure]: value }] }` with one entry for each repetition. A run is noisy as a whole, so
 * ratios are taken within a repetition.
 */
export const reader = (results) => {
  const values = (name, key) => (results[name] ?? []).map((repetition) => repetition[key]);
  return {
    value: (name, key) => summarise(values(name, key)),
    ratio(name, key) {
      const base = values(BASELINE, key);
      return summarise(values(name, key).map((value, i) => value / base[i]));
    },
    /** How one measure of a subject stands to another of its own. */
    growth: (name, key, from) => {
      const base = values(name, from);
      return summarise(values(name, key).map((value, i) => value / base[i]));
    },
  };
};
