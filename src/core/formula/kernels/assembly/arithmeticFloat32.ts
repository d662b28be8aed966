import { rounded } from './rounding';

/** The functions of arithmetic.ts with every result rounded to float32, in the pass that computes it. */
export function addFloat32(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, rounded(f64x2.add(v128.load(a), v128.load(b))));
  }
}

export function subtractFloat32(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, rounded(f64x2.sub(v128.load(a), v128.load(b))));
  }
}

export function multiplyFloat32(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, rounded(f64x2.mul(v128.load(a), v128.load(b))));
  }
}

export function divideFloat32(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    v128.store(out, rounded(f64x2.div(v128.load(a), v128.load(b))));
  }
}

export function divide_no_nanFloat32(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    const divisor = v128.load(b);
    const isZero = f64x2.eq(divisor, f64x2.splat(0));
    v128.store(out, rounded(v128.andnot(f64x2.div(v128.load(a), divisor), isZero)));
  }
}

export function squareFloat32(out: usize, a: usize, aStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    const x = v128.load(a);
    v128.store(out, rounded(f64x2.mul(x, x)));
  }
}

export function sqrtFloat32(out: usize, a: usize, aStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    const x = v128.load(a);
    v128.store(out, rounded(f64x2.sqrt(x)));
  }
}
