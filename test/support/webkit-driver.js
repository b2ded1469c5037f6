/** WebKitGTK has no headless mode: a display that nobody sees, and the driver that speaks WebDriver. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A port that nobody else uses, so that two runs on one machine stay apart. */
export const findPort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

const answers = async (port) => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** A plugin of the test runner that starts both, and stops them by their own process. */
export const webkitDriver = ({ driver, display }, port) => {
  const started = [];
  const start = (command, args, options) => {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    started.push(child);
    return child;
  };
  const stop = () => started.splice(0).forEach((child) => child.kill());
  return {
    name: 'webkit-driver',
    async serverStart() {
      process.once('exit', stop);
      const screen = start(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      const [number] = await once(screen.stdio[3], 'data');
      const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, LIBGL_ALWAYS_SOFTWARE: '1' };
      start(driver, [`--port=${port}`], { env });
      while (!(await answers(port))) await wait(50);
    },
    serverStop: stop,
  };
};
