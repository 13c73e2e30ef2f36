import type { Readable } from 'node:stream';

const longestLine = 16_384;

/** Reads a line protocol (IMAP, POP3) from a socket: lines by CRLF, and counted bytes for IMAP literals. */
export class LineReader {
  private buffer = Buffer.alloc(0);
  private left = false;
  private wake: () => void = () => undefined;

  constructor(private readonly socket: Readable) {
    // Events instead of the stream's own async iterator: that one destroys the socket at the client's
    // FIN, and answers not yet written would be lost.
    socket.on('readable', () => this.wake());
    for (const event of ['end', 'close', 'error'] as const) {
      socket.on(event, () => {
        this.left = true;
        this.wake();
      });
    }
  }

  /** The next line without its line end; undefined when the client left or a line is too long. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.buffer.indexOf('\n');
      if (end >= 0) {
        const line = this.buffer.subarray(0, end).toString('utf8').replace(/\r$/, '');
        this.buffer = this.buffer.subarray(end + 1);
        return line;
      }
      if (this.buffer.length > longestLine || !(await this.more())) return undefined;
    }
  }

  /** The next `count` bytes as text; undefined when the client left. */
  async bytes(count: number): Promise<string | undefined> {
    while (this.buffer.length < count) {
      if (!(await this.more())) return undefined;
    }
    const text = this.buffer.subarray(0, count).toString('utf8');
    this.buffer = this.buffer.subarray(count);
    return text;
  }

  private async more(): Promise<boolean> {
    for (;;) {
      const chunk: Buffer | null = this.socket.read();
      if (chunk) {
        this.buffer = Buffer.concat([this.buffer, chunk]);
        return true;
      }
      if (this.left) return false;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}
