/** What comes instead of an answer that came too late. */
export const late = Symbol('late');

/**
 * The answer of something that may never answer, such as a page that hangs.
 *
 * @param ms how long it is waited for; what comes later is dropped
 * @returns the answer, or `late`; rejects as the work does within its time
 */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<T | typeof late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      work,
      new Promise<typeof late>((resolve) => {
        timer = setTimeout(resolve, ms, late);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
