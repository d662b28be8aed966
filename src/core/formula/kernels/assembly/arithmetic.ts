/** `a + b` and its kin: rounded exactly as JavaScript rounds them. */
export function add(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, f64x2.add(v128.load(a), v128.load(b)));
  }
}

export function subtract(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, f64x2.sub(v128.load(a), v128.load(b)));
  }
}

export function multiply(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, f64x2.mul(v128.load(a), v128.load(b)));
  }
}

export function divide(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, f64x2.div(v128.load(a), v128.load(b)));
  }
}

/** 0 where b is 0. */
export function divide_no_nan(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    const divisor = v128.load(b);
    const isZero = f64x2.eq(divisor, f64x2.splat(0));
    v128.store(out, v128.andnot(f64x2.div(v128.load(a), divisor), isZero));
  }
}

export function square(out: usize, a: usize, aStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    const x = v128.load(a);
    v128.store(out, f64x2.mul(x, x));
  }
}

export function unaryMinus(out: usize, a: usize, aStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    v128.store(out, f64x2.neg(v128.load(a)));
  }
}

export function abs(out: usize, a: usize, aStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    v128.store(out, f64x2.abs(v128.load(a)));
  }
}

export function sqrt(out: usize, a: usize, aStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    v128.store(out, f64x2.sqrt(v128.load(a)));
  }
}

export function ceil(out: usize, a: usize, aStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    v128.store(out, f64x2.ceil(v128.load(a)));
  }
}
