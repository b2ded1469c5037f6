/** What has to be true of the changelog before there is a version. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateSection } from '../../scripts/release.js';

const changelog = (first) => `# Changes\n\n## ${first}\n\n- New.\n\n## 0.1.0 – 2026-01-01\n\n- Old.\n`;

test('the section of the version gets its date', () => {
  const dated = dateSection(changelog('0.2.0 – not released'), '0.2.0', '2027-01-14');
  assert.match(dated, /^## 0\.2\.0 – 2027-01-14$/m);
  assert.match(dated, /^## 0\.1\.0 – 2026-01-01$/m);
});

test('no version without a section of its own, and none twice', () => {
  assert.throws(() => dateSection(changelog('0.3.0 – not released'), '0.2.0', '2027-01-14'), /not 0\.2\.0/);
  assert.throws(() => dateSection(changelog('0.2.0 – 2027-01-01'), '0.2.0', '2027-01-14'), /released already/);
});
