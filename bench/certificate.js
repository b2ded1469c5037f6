/**
 * A certificate of this run's own: browsers speak HTTP/2 only over TLS, and brotli only there. Made here, because Node
 * can make keys and no certificates, and so that no key lies in the repository.
 */
import { generateKeyPairSync, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const SET = 0x31;

/** One value in DER (X.690): its type, its length, itself. */
const der = (type, ...parts) => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([type, ...size]), body]);
};

const integer = (...bytes) => der(0x02, bytes);
const ECDSA_WITH_SHA256 = der(SEQUENCE, der(0x06, [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
const COMMON_NAME = der(0x06, [0x55, 0x04, 0x03]);
const LOCALHOST = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(0x0c, Buffer.from('localhost')))));
const time = (date) => der(0x17, Buffer.from(date.toISOString().replace(/\D/g, '').slice(2, 14).concat('Z')));

export const selfSigned = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const day = 86_400_000;
  const validity = der(SEQUENCE, time(new Date(Date.now() - day)), time(new Date(Date.now() + day)));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const body = der(
    SEQUENCE,
    der(0xa0, integer(2)),
    integer(1),
    ECDSA_WITH_SHA256,
    LOCALHOST,
    validity,
    LOCALHOST,
    spki,
  );
  const signature = der(0x03, [0], sign('sha256', body, privateKey));
  const certificate = der(SEQUENCE, body, ECDSA_WITH_SHA256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.match(/.{1,64}/g).join('\n')}\n-----END CERTIFICATE-----\n`,
  };
};
