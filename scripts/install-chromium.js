import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Tests need a browser. As root on Debian or Ubuntu one is installed; elsewhere the user is told what to do. */
export const installChromium = () => {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing Chromium, which the tests need …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
    apt('update');
    if (apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core').status === 0) return;
  }
  console.error('Install Chrome, Chromium or Edge, or name it in CHROME_PATH, and run npm test again.');
  process.exit(1);
};
