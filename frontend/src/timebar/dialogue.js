/**
 * What the browser asked of Python, and which of it has been answered. Python may answer several in one, none of them for
 * a while, or be another process than the one that was asked; so each has a number, which Python tells back.
 */

/** @typedef {[number: number, what: "days", since: string, until: string] | [number: number, what: "phase", id: string] | [number: number, what: "reset"]} Asked */
/** @typedef {{visit: string, heard: number}} Heard */

export class Dialogue {
  #tell;
  #asked = 0;
  #heard = 0;
  #visit = "";

  /** @param {(asked: Asked) => void} tell */
  constructor(tell) {
    this.#tell = tell;
  }

  /** Whether Python still has to answer. */
  get isOpen() {
    return this.#asked > this.#heard;
  }

  /**
   * @param {string} since
   * @param {string} until
   */
  days(since, until) {
    this.#tell([++this.#asked, "days", since, until]);
  }

  /** @param {string} id */
  phase(id) {
    this.#tell([++this.#asked, "phase", id]);
  }

  reset() {
    this.#tell([++this.#asked, "reset"]);
  }

  /**
   * Take what Python has heard; returns whether that is an answer, an older state of things, or news from elsewhere.
   * What another session tells answers all: it knows of nothing else.
   * @param {Heard} heard
   * @returns {"answer" | "stale" | "news"}
   */
  take({visit, heard}) {
    if (visit !== this.#visit) {
      this.#visit = visit;
      this.#asked = this.#heard = heard;
      return "answer";
    }
    if (heard < this.#asked) return "stale";
    const isAnswer = heard > this.#heard;
    this.#asked = this.#heard = heard;
    return isAnswer ? "answer" : "news";
  }
}
