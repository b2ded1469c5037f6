/** Promises about the source that no linter knows. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(js|ts|html|css|json|md)$/.test(file) && file !== 'package-lock.json' && existsSync(file));

const withText = (pattern, where) =>
  files
    .filter((file) => where.test(file))
    .flatMap((file) => {
      const found = pattern.exec(readFileSync(file, 'utf8'));
      return found ? [`${file}: ${found[0]}`] : [];
    });

test('widgets ask nothing of the network and put no markup together', () => {
  const never =
    /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|unsafeHTML|insertAdjacentHTML|eval)\b\(?|(inner|outer)HTML\s*=|style=/;
  assert.deepEqual(withText(never, /^src\/.*\.ts$/), []);
});

test('storage is named in its own folder alone', () => {
  assert.deepEqual(withText(/\b(localStorage|sessionStorage)\b/, /^src\/(?!storage\/).*\.ts$/), []);
});

test('nothing is left to be done, and no type is given up', () => {
  assert.deepEqual(withText(/\b(TODO|FIXME|XXX)\b|@ts-(ignore|expect-error|nocheck)/, /^(src|scripts|stories)\//), []);
});

test('the lock file names no host', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": "http/);
});
