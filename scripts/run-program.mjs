import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. Never waits for input, never longer than `limit` ms, nor `silence` ms without output.
 * Gives `{ code, output, ended }`; `ended` says why it stopped: 'exit', 'limit', 'silence', 'signal' or 'missing'
 * (no such program). With `show: true` the output also appears as it comes.
 */
export function runProgram(file, args, options = {}) {
  const { cwd, env, show = false, limit, silence, signal, shell = false } = options;
  return new Promise((resolve) => {
    let output = '';
    let ended = 'exit';
    const child = spawn(file, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      // A group of its own, so that what the program started goes with it.
      detached: process.platform !== 'win32',
    });
    const stop = (why) => {
      ended = why;
      endGroup(child);
    };
    const whole = limit && setTimeout(() => stop('limit'), limit);
    let quiet = silence && setTimeout(() => stop('silence'), silence);
    const abort = () => stop('signal');
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted) abort();
    const heard = (chunk, to) => {
      output += chunk;
      if (show) to.write(chunk);
      if (silence) {
        clearTimeout(quiet);
        quiet = setTimeout(() => stop('silence'), silence);
      }
    };
    child.stdout.on('data', (chunk) => heard(chunk, process.stdout));
    child.stderr.on('data', (chunk) => heard(chunk, process.stderr));
    const finish = (code) => {
      clearTimeout(whole);
      clearTimeout(quiet);
      signal?.removeEventListener('abort', abort);
      resolve({ code, output, ended });
    };
    child.on('error', (error) => {
      if (error.code === 'ENOENT') ended = 'missing';
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Ends a program and what it started: asks first, and after five seconds does not ask any more. */
function endGroup(child) {
  const send = (name) => {
    try {
      if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
      else process.kill(-child.pid, name);
    } catch {
      // It is gone.
    }
  };
  send('SIGTERM');
  const force = setTimeout(() => send('SIGKILL'), 5000);
  child.once('close', () => clearTimeout(force));
}
