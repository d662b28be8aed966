/** Comparisons: 1 where they hold, 0 where they do not. */
export function equal(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, v128.and(f64x2.eq(v128.load(a), v128.load(b)), f64x2.splat(1)));
  }
}

export function unequal(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, v128.and(f64x2.ne(v128.load(a), v128.load(b)), f64x2.splat(1)));
  }
}

export function larger(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, v128.and(f64x2.gt(v128.load(a), v128.load(b)), f64x2.splat(1)));
  }
}

export function largerEq(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, v128.and(f64x2.ge(v128.load(a), v128.load(b)), f64x2.splat(1)));
  }
}

export function smaller(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, v128.and(f64x2.lt(v128.load(a), v128.load(b)), f64x2.splat(1)));
  }
}

export function smallerEq(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, v128.and(f64x2.le(v128.load(a), v128.load(b)), f64x2.splat(1)));
  }
}

/** 1 where the value is 0. */
export function not(out: usize, a: usize, aStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    v128.store(out, v128.and(f64x2.eq(v128.load(a), f64x2.splat(0)), f64x2.splat(1)));
  }
}
