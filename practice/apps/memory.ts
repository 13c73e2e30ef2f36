import type { PracticeWorld } from '../world.ts';

/**
 * What one practice app remembers, in memory only, apart for each practice world. A world put back to its
 * beginning has new account objects, and with them the app starts afresh too.
 */
export function memoryOf<State>(fresh: () => State): (world: PracticeWorld) => State {
  const states = new WeakMap<object, State>();
  return (world) => {
    const key = world.accounts[0] ?? world;
    let state = states.get(key);
    if (!state) {
      state = fresh();
      states.set(key, state);
    }
    return state;
  };
}
