/** Where and when was measured, so that numbers of two days are not taken for numbers of one. */
import { cpus, release, type } from 'node:os';

export const describe = async (browser, repetitions) => ({
  date: new Date().toISOString().slice(0, 10),
  browser: (await browser.version()).replace(/^Headless/, '').replace('/', ' '),
  node: process.version,
  system: `${type()} ${release().split('-')[0]}`,
  cores: cpus().length,
  repetitions,
});
