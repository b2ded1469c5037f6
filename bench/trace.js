/** What a trace of Chromium says about the main thread: CPU time by kind, and the tasks. */

const SCRIPT = new Set(
  'EvaluateScript v8.evaluateModule v8.compile v8.compileModule FunctionCall RunMicrotasks TimerFire FireAnimationFrame EventDispatch'.split(
    ' ',
  ),
);
const LAYOUT = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const TASK = 'RunTask';

const typeOf = ({ name }) => (SCRIPT.has(name) ? 'script' : LAYOUT.has(name) ? 'layout' : undefined);

export const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8',
  'v8.execute',
];

/**
 * Sums the CPU time of the main thread after the first `bench:new` mark, in milliseconds. What runs inside a script, and
 * is no layout, counts as script; time that the thread was not given does not count.
 */
export const analyse = (bytes) => {
  const { traceEvents } = JSON.parse(Buffer.from(bytes).toString('utf8'));
  const mark = traceEvents.find(({ name }) => name === 'bench:new' || name === 'bench:start');
  if (!mark) throw new Error('the trace has no mark');
  const events = traceEvents
    .filter(({ ph, pid, tid, ts, dur }) => ph === 'X' && pid === mark.pid && tid === mark.tid && ts + dur > mark.ts)
    .filter((event) => event.name === TASK || typeOf(event))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);

  const tasks = [];
  const open = [];
  for (const event of events) {
    while (open.length && open.at(-1).end <= event.ts) open.pop();
    const cpu = (event.tdur ?? event.dur) / 1000;
    const parent = open.at(-1);
    if (event.name === TASK) {
      if (!parent) tasks.push({ wall: event.dur / 1000, cpu, script: 0, layout: 0 });
      open.push({ end: event.ts + event.dur, type: 'other' });
      continue;
    }
    const task = tasks.at(-1);
    const type = typeOf(event);
    if (!task) continue;
    // What has been counted as the kind around it is not that.
    task[type] += cpu;
    if (parent && parent.type !== 'other') task[parent.type] -= cpu;
    open.push({ end: event.ts + event.dur, type });
  }

  const sum = (key) => tasks.reduce((all, task) => all + task[key], 0);
  const longest = (key) => tasks.reduce((most, task) => Math.max(most, task[key]), 0);
  return {
    cpu: sum('cpu'),
    script: sum('script'),
    layout: sum('layout'),
    blocking: tasks.reduce((all, { wall }) => all + Math.max(0, wall - 50), 0),
    longestTask: longest('wall'),
    longestScript: longest('script'),
  };
};
