type Anything = ((...given: unknown[]) => Anything) & { [key: string]: Anything };

/**
 * Stands in for zod in the browser. The rooms' contracts hold words and schemas side by side; pages read the words, the
 * server checks with the schemas, so none of them is ever run here and the library need not travel.
 */
const anything: Anything = new Proxy((() => undefined) as unknown as Anything, {
  get: (_target, key) => (typeof key === "symbol" ? undefined : anything),
  apply: () => anything,
});
export const z = anything;
export default anything;
