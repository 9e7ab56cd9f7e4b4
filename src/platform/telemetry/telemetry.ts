import { pino, type Logger } from "pino";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

export type Log = Logger;
/** Structured log on standard error; personal data is never passed to it, and what looks like a secret is removed. */
export const makeLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      redact: {
        paths: ["req.headers.authorization", "req.headers.cookie", 'req.headers["x-api-key"]', "password", "*.password"],
        remove: true,
      },
    },
    pino.destination(2),
  );

export const metrics = new Registry();
let defaults = false;
export const withDefaultMetrics = (): Registry => {
  if (!defaults) collectDefaultMetrics({ register: metrics });
  defaults = true;
  return metrics;
};
export const counter = (name: string, help: string, labelNames: string[] = []): Counter =>
  new Counter({ name, help, labelNames, registers: [metrics] });
export const gauge = (name: string, help: string, labelNames: string[] = []): Gauge =>
  new Gauge({ name, help, labelNames, registers: [metrics] });
export const histogram = (name: string, help: string, labelNames: string[] = [], buckets?: number[]): Histogram =>
  new Histogram({ name, help, labelNames, registers: [metrics], ...(buckets ? { buckets } : {}) });
