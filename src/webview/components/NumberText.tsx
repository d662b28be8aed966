/** A whole part of five digits or more, as `12345.6`. */
const longNumber = /^(-?)(\d{5,})((?:\.\d+)?(?:e[+-]?\d+)?)$/;

/**
 * A number with its thousands set a little apart. The gaps are drawn, not written: copied or read aloud, the text is the
 * number as it was given.
 */
export function NumberText({ text }: { readonly text: string }) {
  const [, sign, whole, rest] = longNumber.exec(text) ?? [];
  if (sign === undefined || whole === undefined || rest === undefined) return <>{text}</>;
  const first = whole.length % 3 || 3;
  const groups = whole.slice(first).match(/\d{3}/g) ?? [];
  return (
    <>
      {sign + whole.slice(0, first)}
      {groups.map((group, index) => (
        <span key={index} class="thousands">
          {group}
        </span>
      ))}
      {rest}
    </>
  );
}
