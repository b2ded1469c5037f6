/** `npm run storybook` on port 6006 · `npm run build-storybook` into `storybook-static/`. */
import { bootstrap, tool } from './bootstrap.js';

bootstrap();
const config = ['--config-dir', 'stories/.storybook', '--disable-telemetry'];
if (process.argv[2] === 'build') tool('storybook', ['build', ...config, '--output-dir', 'storybook-static']);
else tool('storybook', ['dev', ...config, '--port', process.env.PORT ?? '6006', '--no-open']);
