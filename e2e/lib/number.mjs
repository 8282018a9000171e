/** An invented identity number for somebody born on this day (as 1944-03-17): its month is 80 too high. */
export function synthetic(born, serial = 0) {
  const [year, month, date] = born.split("-");
  for (let individual = serial; individual < 500; individual += 1) {
    const digits = [...`${date}${Number(month) + 80}${year.slice(2)}${String(individual).padStart(3, "0")}`].map(Number);
    const first = check(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = check([...digits, first], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first < 10 && second < 10) return [...digits, first, second].join("");
  }
  throw new Error(`no number for ${born}`);
}

function check(digits, weights) {
  const rest = digits.reduce((sum, digit, at) => sum + digit * weights[at], 0) % 11;
  return rest === 0 ? 0 : 11 - rest;
}
