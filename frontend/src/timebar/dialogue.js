/**
 * What the browser asked of Python, and which of it has been answered. Python may answer several in one, none of them for
 * a while, or be another process than the one that was asked; so each has a number, which Python tells back. What got
 * lost on the way is asked again.
 */

/** @typedef {["days", since: string, until: string] | ["phase", id: string] | ["reset"]} Question */
/** @typedef {[number: number, ...Question]} Asked */
/** @typedef {{visit: string, heard: number}} Heard */

/** What has not been heard after so many milliseconds, while something else was told, did not arrive. */
const PATIENCE = 3000;

export class Dialogue {
  #tell;
  #now;
  #asked = 0;
  #heard = 0;
  #visit = "";
  /** @type {Question} */
  #last = ["reset"];
  #at = 0;

  /**
   * @param {(asked: Asked) => void} tell
   * @param {() => number} now milliseconds
   */
  constructor(tell, now = () => performance.now()) {
    this.#tell = tell;
    this.#now = now;
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
    this.#ask(["days", since, until]);
  }

  /** @param {string} id */
  phase(id) {
    this.#ask(["phase", id]);
  }

  reset() {
    this.#ask(["reset"]);
  }

  /**
   * Take what Python has heard; returns whether that is an answer, an older state of things, or news from elsewhere.
   * Another session has heard nothing of what this browser asked.
   * @param {Heard} heard
   * @returns {"answer" | "stale" | "news"}
   */
  take({visit, heard}) {
    const isOther = visit !== this.#visit;
    const isLost = this.isOpen && (isOther || (heard < this.#asked && this.#now() - this.#at > PATIENCE));
    if (isLost) {
      this.#visit = visit;
      this.#asked = this.#heard = heard;
      this.#ask(this.#last);
      return "stale";
    }
    if (!isOther && heard < this.#asked) return "stale";
    const isAnswer = isOther || heard > this.#heard;
    this.#visit = visit;
    this.#asked = this.#heard = heard;
    return isAnswer ? "answer" : "news";
  }

  /** @param {Question} question */
  #ask(question) {
    this.#last = question;
    this.#at = this.#now();
    this.#tell([++this.#asked, ...question]);
  }
}
