/** Stands in for node:crypto in the browser: the kernel makes its ids with this one function. */
export const randomFillSync = <T extends ArrayBufferView<ArrayBuffer>>(into: T): T => crypto.getRandomValues(into);
