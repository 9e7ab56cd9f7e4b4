/** How long a test waits for what is to come, in milliseconds. On a quiet machine nothing takes a tenth of it. */
export const patience = 60_000;

/** Reads until a condition holds or patience ends; the last value is returned for the assertion. */
export const eventually = async <T>(read: () => T | Promise<T>, holds: (value: T) => boolean): Promise<T> => {
  const until = performance.now() + patience;
  let value = await read();
  while (!holds(value) && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await read();
  }
  return value;
};
