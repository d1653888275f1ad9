import { BlockList } from 'node:net';

/** Whether answers may show how the graph was asked: as it is set, or else where only this machine can ask. */
export function explainAllowed(setting: 'on' | 'off' | undefined, host: string): boolean {
  return setting === undefined ? isLoopback(host) : setting === 'on';
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/** Of names, only one is sure to mean this machine. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || loopback.check(host, host.includes(':') ? 'ipv6' : 'ipv4');
}
