import { closeSync, copyFileSync, fstatSync, mkdirSync, openSync, readSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './places.mjs';

const largest = 20 << 20;
const warnAtMost = 5;

/** One process's log file. The process writes to it by itself, so that it outlives whoever started it. */
export class Log {
  #offset;
  #opened = 0;

  constructor(file, report) {
    this.file = file;
    this.report = report;
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    this.#offset = statSync(file).size;
  }

  open() {
    this.rotate();
    this.#opened = statSync(this.file).size;
    return openSync(this.file, 'a', 0o600);
  }

  /** Keeps one older file. The writer appends, so it goes on at the start of the emptied file. */
  rotate() {
    if (statSync(this.file).size <= largest) return;
    copyFileSync(this.file, `${this.file}.1`);
    truncateSync(this.file, 0);
    this.#offset = 0;
  }

  /** Shows the errors that were written since the last look: a few, the file has them all. */
  look() {
    const errors = this.#unread().split('\n').map(errorIn).filter(Boolean);
    for (const error of new Set(errors.slice(0, warnAtMost))) this.report(error);
    if (errors.length > warnAtMost) this.report(`${errors.length - warnAtMost} more errors, see ${this.file}`);
    this.rotate();
  }

  /** The end of what the process wrote since `open`, without what was already shown as an error. */
  last(lines) {
    const { size } = statSync(this.file);
    this.look();
    const written = this.#read(Math.max(Math.min(this.#opened, size), size - 16_384), size).trimEnd().split('\n');
    return written.filter((line) => line && !/^(\{|\s+at )/.test(line)).slice(-lines);
  }

  // Up to the last full line; the rest is read when it is complete.
  #unread() {
    const { size } = statSync(this.file);
    if (size < this.#offset) this.#offset = 0;
    const text = this.#read(Math.max(this.#offset, size - (1 << 20)), size);
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    this.#offset = size - Buffer.byteLength(text.slice(whole.length));
    return whole;
  }

  #read(from, to) {
    const handle = openSync(this.file, 'r');
    try {
      const buffer = Buffer.alloc(Math.min(to, fstatSync(handle).size) - from > 0 ? to - from : 0);
      return buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, from));
    } finally {
      closeSync(handle);
    }
  }
}

/**
 * Services write JSON with pino's levels, 50 being an error; the servers write plain text. A refused subject is no error
 * of ours: every service tries at its start what it must not be allowed.
 */
function errorIn(line) {
  if (line.includes('Violation')) return undefined;
  if (/^\S+ \S+ (\S+ )?\[\d+\] (FATAL|PANIC):/.test(line) || /\[(ERR|FTL)\]/.test(line)) return line;
  if (!line.startsWith('{')) return undefined;
  try {
    const { level, msg, err } = JSON.parse(line);
    return level >= 50 ? [msg, err?.name ?? err?.type, err?.code, err?.at?.[0]?.replace(root, '.')].filter(Boolean).join(' · ') : undefined;
  } catch {
    return undefined;
  }
}
