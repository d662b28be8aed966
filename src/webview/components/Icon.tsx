/** Outlines on a 16 × 16 grid, one stroke wide. */
const shapes = {
  chevronDown: 'M4 6.25 8 10.25 12 6.25',
  chevronLeft: 'M9.75 4 5.75 8 9.75 12',
  chevronRight: 'M6.25 4 10.25 8 6.25 12',
  close: 'M4 4 12 12M12 4 4 12',
  swap: 'M2.5 5.5H13M10.5 3 13 5.5 10.5 8M13.5 10.5H3M5.5 8 3 10.5 5.5 13',
  copy: 'M5.5 5.5V3A.5.5 0 0 1 6 2.5H13A.5.5 0 0 1 13.5 3V10A.5.5 0 0 1 13 10.5H10.5M3 5.5H10A.5.5 0 0 1 10.5 6V13A.5.5 0 0 1 10 13.5H3A.5.5 0 0 1 2.5 13V6A.5.5 0 0 1 3 5.5Z',
  check: 'M3 8.5 6.5 12 13 4.5',
  locked:
    'M4.5 7.5H11.5A1 1 0 0 1 12.5 8.5V12.5A1 1 0 0 1 11.5 13.5H4.5A1 1 0 0 1 3.5 12.5V8.5A1 1 0 0 1 4.5 7.5ZM5.5 7.5V5A2.5 2.5 0 0 1 10.5 5V7.5',
  unlocked:
    'M4.5 7.5H11.5A1 1 0 0 1 12.5 8.5V12.5A1 1 0 0 1 11.5 13.5H4.5A1 1 0 0 1 3.5 12.5V8.5A1 1 0 0 1 4.5 7.5ZM5.5 7.5V4.5A2.5 2.5 0 0 1 10.3 3.6',
  pin: 'M6 2.5H10M6.5 2.5V6.5L4.5 9.5H11.5L9.5 6.5V2.5M8 9.5V14',
  reset: 'M3.2 6.2A5.2 5.2 0 1 1 2.9 9M3 2.8V6.3H6.5',
  error: 'M8 2A6 6 0 1 1 8 14 6 6 0 0 1 8 2ZM5.8 5.8 10.2 10.2M10.2 5.8 5.8 10.2',
  warning: 'M8 2.2 14.3 13.4H1.7ZM8 6.4V9.6M8 11.2V12',
  info: 'M8 2A6 6 0 1 1 8 14 6 6 0 0 1 8 2ZM8 7.4V11.2M8 4.8V5.6',
} as const;

export type IconName = keyof typeof shapes;

/** A picture beside or instead of words; the words are the job of what holds it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
