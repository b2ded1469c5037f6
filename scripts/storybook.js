/** `npm run storybook` on port 6006 · `npm run build-storybook` into `storybook-static/`. */
import { existsSync } from 'node:fs';
import { bootstrap, tool } from './bootstrap.js';
import { build } from './build.js';

const [, , command, option] = process.argv;
const isBuild = command === 'build';
bootstrap();
// The docs are made of what the build says of the elements, and stories link to its pages.
if (option !== '--as-built' && (isBuild || !existsSync('dist/custom-elements.json'))) await build();
const config = ['--config-dir', 'stories/.storybook', '--disable-telemetry'];
if (isBuild) tool('storybook', ['build', ...config, '--output-dir', 'storybook-static']);
else tool('storybook', ['dev', ...config, '--port', process.env.PORT ?? '6006', '--no-open']);
