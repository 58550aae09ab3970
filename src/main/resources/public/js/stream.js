/**
 * Server-Sent Events over fetch: unlike EventSource it tells a restoring server from a lost one, sends Last-Event-ID after any
 * kind of failure, and notices a connection that has gone quiet.
 */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15000;
const QUIET = 40000;

export class Stream {
  /** `on`: `event(type, data, id)` and `state('live' | 'reconnecting')`. */
  constructor(url, on) {
    this.url = url;
    this.on = on;
    this.lastId = null;
    this.wait = FIRST_WAIT;
    this.closed = false;
    this.connect();
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  async connect() {
    this.abort = new AbortController();
    try {
      const headers = { Accept: 'text/event-stream' };
      if (this.lastId !== null) headers['Last-Event-ID'] = this.lastId;
      const answer = await fetch(this.url, { headers, signal: this.abort.signal, cache: 'no-store' });
      if (!answer.ok || !answer.body) throw new Error(`HTTP ${answer.status}`);
      this.wait = FIRST_WAIT;
      this.on.state('live');
      await this.read(answer.body.getReader());
    } catch (failure) {
      this.failure = failure;
    }
    if (!this.closed) this.again();
  }

  again() {
    this.on.state('reconnecting');
    this.timer = setTimeout(() => this.connect(), this.wait * (0.75 + Math.random() / 2));
    this.wait = Math.min(LONGEST_WAIT, this.wait * 2);
  }

  async read(reader) {
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const quiet = setTimeout(() => this.abort.abort(), QUIET);
      const { done, value } = await reader.read();
      clearTimeout(quiet);
      if (done) return;
      rest += decoder.decode(value, { stream: true }).replace(/\r\n?/g, '\n');
      const blocks = rest.split('\n\n');
      rest = blocks.pop();
      blocks.forEach((block) => this.take(block));
    }
  }

  take(block) {
    let type = 'message';
    const data = [];
    for (const line of block.split('\n')) {
      const at = line.indexOf(':');
      if (at === 0) continue;
      const field = at < 0 ? line : line.slice(0, at);
      const value = at < 0 ? '' : line.slice(at + 1).replace(/^ /, '');
      if (field === 'event') type = value;
      else if (field === 'data') data.push(value);
      else if (field === 'id') this.lastId = value;
      else if (field === 'retry') this.wait = Number(value) || this.wait;
    }
    if (data.length) this.on.event(type, JSON.parse(data.join('\n')), this.lastId);
  }
}
