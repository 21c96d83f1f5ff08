import { createHash, createHmac } from 'node:crypto';

/**
 * Digest of a post's text, the same whatever line ends and byte order mark a checkout gives it. Under a key, nobody
 * without it can try texts until one fits.
 */
export function contentDigest(text: string, key: string | undefined): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return key === undefined
    ? `sha256:${createHash('sha256').update(plain).digest('hex')}`
    : `hmac-sha256:${createHmac('sha256', key).update(plain).digest('hex')}`;
}
