// What this browser keeps, so that a reload loses nothing: the last run and what was entered here,
// until the tab is closed or the server has it; and whether sound and voice are off. Where keeping
// is forbidden, it lasts as long as the page.

const FRESH = 2 * 60 * 60 * 1000; // milliseconds: what is older belongs to another day's check

function read(storage, key) {
  try {
    return JSON.parse(window[storage].getItem(key));
  } catch {
    return null;
  }
}

function write(storage, key, value) {
  try {
    if (value === null) window[storage].removeItem(key);
    else window[storage].setItem(key, JSON.stringify(value));
  } catch {
    // Private windows may forbid it: nothing is kept, and all else works.
  }
}

export class Memory {
  #run;

  // What another person left in this tab is not brought back.
  constructor(check, person) {
    this.key = `balance-check.${person}.${check}`;
    const kept = read("sessionStorage", this.key);
    this.#run = kept && Date.now() - kept.when < FRESH ? kept : {};
  }

  get run() {
    return this.#run;
  }

  // Change what is kept of the run: running, interrupted, falseStart, ended ({ panel, seconds, count }
  // of a run that a question is open about), form ({ how, value }), over (what the
  // server knew when it was sent).
  keep(change) {
    Object.assign(this.#run, change, { when: Date.now() });
    write("sessionStorage", this.key, this.#run);
  }

  forget() {
    this.#run = {};
    write("sessionStorage", this.key, null);
  }
}

export const isOff = (name) => read("localStorage", `balance-check.${name}-off`) === true;
export const setOff = (name, off) =>
  write("localStorage", `balance-check.${name}-off`, off || null);
