import { join } from 'node:path';
import { readJson, writeWhole } from './places.mjs';
import { fingerprint } from './processes.mjs';

export const stateFile = (dataDir) => join(dataDir, 'state.json');
export const readState = (dataDir) => readJson(stateFile(dataDir), {});

/** What runs where. Written after every change, so that the next run can clear up after one that was killed. */
export class State {
  constructor(dataDir, kept = {}) {
    this.file = stateFile(dataDir);
    this.content = { ...kept, pids: {}, processes: {}, ready: false };
  }

  set(changes) {
    Object.assign(this.content, changes);
    this.save();
  }

  started(name, pid) {
    this.content.pids[name] = pid;
    this.content.processes[name] = { pid, fingerprint: fingerprint(pid) };
    this.save();
  }

  ended(name) {
    delete this.content.pids[name];
    delete this.content.processes[name];
    this.save();
  }

  save() {
    writeWhole(this.file, `${JSON.stringify(this.content, null, 2)}\n`);
  }
}
