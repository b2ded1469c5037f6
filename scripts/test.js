/** `npm test`: every check and test, on a fresh clone too. Ends with `N passed, N failed`. */
import { bootstrap } from './bootstrap.js';
import { spawnSync } from 'node:child_process';

bootstrap();

let passed = 0;
let failed = 0;

const check = (name, command, args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`);
};

check('types', 'npx', ['tsc', '-p', '.']);
check('words', process.execPath, ['scripts/words.js', 'check']);
check('house', process.execPath, ['--test', 'test/house/']);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
