/** Asks while somebody types: when the letters come to rest, and what answers earlier letters is dropped. */

const REST_MS = 120;

/** @template Answer */
export class Questions {
  #ask;
  #take;
  #rest;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;
  /** The one that is out. @type {AbortController | null} */
  #asked = null;

  /**
   * @param {(text: string, signal: AbortSignal) => Promise<Answer>} ask
   * @param {(answer: Answer | null) => void} take is given nothing where there was no answer
   * @param {number} rest how long no letter has come before a question goes out, in milliseconds
   */
  constructor(ask, take, rest = REST_MS) {
    this.#ask = ask;
    this.#take = take;
    this.#rest = rest;
  }

  /** @param {string} text */
  put(text) {
    this.drop();
    this.#waiting = setTimeout(() => this.#send(text), this.#rest);
  }

  /** Take back what was put. */
  drop() {
    clearTimeout(this.#waiting);
    this.#asked?.abort();
    this.#asked = null;
  }

  /** @param {string} text */
  async #send(text) {
    const asked = new AbortController();
    this.#asked = asked;
    const answer = await this.#ask(text, asked.signal).catch(() => null);
    if (this.#asked === asked) this.#take(answer);
  }
}
