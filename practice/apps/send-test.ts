import nodemailer from 'nodemailer';
import { mailCertificate } from '../mail/certificate.ts';
import type { PracticeWorld } from '../world.ts';
import { routeTo } from './route.ts';

/** How the app was told to encrypt: not at all, TLS from the first byte, or STARTTLS. */
export const encryptions = ['none', 'tls', 'starttls'] as const;
export type Encryption = (typeof encryptions)[number];

export interface OutgoingSettings {
  host: string;
  port: number;
  encryption: Encryption;
  username: string;
  password: string;
  from: string;
}

export type TestResult = { ok: true } | { ok: false; text: string };

/**
 * Sends a mail as a hosted app's server would: a real SMTP connection, signing in with the password.
 * A failure's text is the library's own (server's answer included), which such apps show as it is; it
 * never holds the password.
 */
export async function sendTest(
  world: PracticeWorld,
  settings: OutgoingSettings,
  mail: { to: string; subject: string; text: string },
): Promise<TestResult> {
  const route = routeTo(world, settings.host, settings.port);
  if (route.kind === 'failed') return { ok: false, text: route.text };
  const { cert } = await mailCertificate();
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: route.port,
    secure: settings.encryption === 'tls',
    requireTLS: settings.encryption === 'starttls',
    ignoreTLS: settings.encryption === 'none',
    auth: { user: settings.username, pass: settings.password },
    tls: { ca: cert, servername: route.servername },
    // An SMTP client on the IMAP port waits for a greeting that never comes.
    greetingTimeout: 5000,
  });
  try {
    await transport.sendMail({ from: settings.from, ...mail });
    return { ok: true };
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message : 'Unknown error' };
  } finally {
    transport.close();
  }
}
