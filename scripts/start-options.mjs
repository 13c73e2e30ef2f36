export const help = `npm start [-- options]

Opens a browser with Signpost in its toolbar, in a profile of its own, and the practice world behind the real addresses:
a safe copy to try everything on, without an account.

  --browser chrome|edge|brave|firefox   the browser to use (default: the first one found)
  --live                                no practice world: the real Microsoft pages
  --check                               opens no window: goes through the main steps by itself and says whether they work
  --help                                this text

Environment: SIGNPOST_BROWSER and SIGNPOST_FIREFOX name the program of a browser that is not found by itself.`;

const names = ['chrome', 'chromium', 'edge', 'brave', 'firefox'];

/** Reads the command line; `problem` is a plain word about what was not understood. */
export function readOptions(args) {
  const options = { browser: null, live: false, check: false, help: false, problem: null };
  const rest = [...args];
  while (rest.length > 0) {
    const [flag, inline] = rest.shift().split(/=(.*)/s);
    if (flag === '--browser') {
      const name = inline ?? rest.shift();
      if (names.includes(name)) options.browser = name;
      else options.problem = `--browser takes one of ${names.join(', ')}${name ? `, not “${name}”` : ''}.`;
    } else if (flag === '--live' || flag === '--check' || flag === '--help') options[flag.slice(2)] = true;
    else if (flag === '-h') options.help = true;
    else options.problem = `Unknown option “${flag}”.`;
  }
  if (options.live && options.check)
    options.problem = '--check walks through the practice world; it cannot be used together with --live.';
  return options;
}
