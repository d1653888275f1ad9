const [WIDTH, HEIGHT, LEFT, BOTTOM] = [720, 280, 56, 40];

/** A curve of the memory over time, as SVG. */
export function soakChart(
  samples: readonly { readonly minute: number; readonly megabytes: number }[],
): string {
  const last = samples.at(-1)?.minute ?? 1;
  const most = 50 * Math.ceil(Math.max(50, ...samples.map(({ megabytes }) => megabytes)) / 50);
  const x = (minute: number): number => LEFT + (minute / last) * (WIDTH - LEFT - 16);
  const y = (megabytes: number): number => HEIGHT - BOTTOM - (megabytes / most) * (HEIGHT - BOTTOM - 16);
  const lines = Array.from({ length: most / 50 + 1 }, (_line, index) => {
    const level = y(index * 50).toFixed(1);
    return `<path d="M${LEFT} ${level}H${WIDTH - 16}" stroke="#ddd"/><text x="${LEFT - 8}" y="${level}" text-anchor="end" dominant-baseline="middle">${index * 50}</text>`;
  });
  const curve = samples
    .map(
      ({ minute, megabytes }, index) =>
        `${index === 0 ? 'M' : 'L'}${x(minute).toFixed(1)} ${y(megabytes).toFixed(1)}`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">
<title>Resident memory of the service in MB over ${Math.round(last)} minutes of load and hostile requests</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${lines.join('\n')}
<path d="${curve}" fill="none" stroke="#1f6feb" stroke-width="2"/>
<text x="${WIDTH - 16}" y="${HEIGHT - 12}" text-anchor="end">${Math.round(last)} minutes</text>
<text x="${LEFT}" y="${HEIGHT - 12}">0</text>
<text x="12" y="12">MB</text>
</svg>
`;
}
