import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { short } from './numbers';
import { picture, plotScale, type Domain, type PlotScale } from './plotScale';
import { ticks } from './ticks';

interface PlotProps {
  readonly x: Domain;
  readonly y: Domain;
  readonly xLabel: string;
  readonly yLabel: string;
  /** Called with the values under the pointer while it is held down. */
  readonly onDrag?: (x: number, y: number) => void;
  readonly children: (scale: PlotScale) => ComponentChildren;
}

/** Two axes with their names and numbers, and what is drawn between them. Its words stand beside it, in the figure. */
export function Plot({ x, y, xLabel, yLabel, onDrag, children }: PlotProps) {
  const svg = useRef<SVGSVGElement>(null);
  const scale = plotScale(x, y);
  const { width, height, left, right, top, bottom } = picture;
  const drag = (event: PointerEvent): void => {
    const bounds = svg.current?.getBoundingClientRect();
    if (onDrag === undefined || bounds === undefined || event.buttons === 0) return;
    const across = ((event.clientX - bounds.left) / bounds.width) * width;
    const down = ((event.clientY - bounds.top) / bounds.height) * height;
    const values = scale.at(across, down);
    onDrag(values.x, values.y);
  };
  return (
    <svg
      ref={svg}
      class={onDrag === undefined ? 'plot-picture' : 'plot-picture is-draggable'}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (onDrag !== undefined) event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
      }}
      onPointerMove={drag}
    >
      {ticks(y.low, y.high).map((value) => (
        <g key={value}>
          <line class="plot-grid" x1={left} x2={width - right} y1={scale.y(value)} y2={scale.y(value)} />
          <text class="plot-number" x={left - 6} y={scale.y(value)} text-anchor="end" dominant-baseline="middle">
            {short(value)}
          </text>
        </g>
      ))}
      {ticks(x.low, x.high).map((value) => (
        <text key={value} class="plot-number" x={scale.x(value)} y={height - bottom + 15} text-anchor="middle">
          {short(value)}
        </text>
      ))}
      <path
        class="plot-axes"
        d={`M${String(left)} ${String(top)}V${String(height - bottom)}H${String(width - right)}`}
      />
      <text class="plot-name" x={(left + width - right) / 2} y={height - 6} text-anchor="middle">
        {xLabel}
      </text>
      <text
        class="plot-name"
        text-anchor="middle"
        transform={`translate(12 ${String((top + height - bottom) / 2)}) rotate(-90)`}
      >
        {yLabel}
      </text>
      {children(scale)}
    </svg>
  );
}
