/** A function's name, which may be broken after an underscore or a dot where a line is too short for it. */
export function FunctionName({ name }: { readonly name: string }) {
  return <>{name.split(/(?<=[_.])/).map((part, index) => [index > 0 && <wbr key={index} />, part])}</>;
}
