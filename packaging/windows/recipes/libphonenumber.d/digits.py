#!/usr/bin/env python3
"""Writes the header that stands for ICU's: u_charDigitValue(), by the decimal digits (Nd) of Unicode's own table."""

zeros = []
for line in open("/usr/share/unicode/UnicodeData.txt", encoding="utf-8"):
    code, _, category, _, _, _, digit, *_ = line.split(";")
    if category == "Nd" and digit == "0":
        zeros.append(int(code, 16))
    elif category == "Nd":
        # Each script's ten digits stand in a row.
        assert int(code, 16) == zeros[-1] + int(digit), line
assert len(zeros) > 60
print("#pragma once\n#include <algorithm>\n#include <cstdint>\n#include <iterator>\n")
print("inline int32_t u_charDigitValue(uint32_t character)\n{")
print("    static constexpr uint32_t zeros[] = {" + ", ".join(f"0x{zero:x}" for zero in sorted(zeros)) + "};")
print("    const uint32_t *after = std::upper_bound(std::begin(zeros), std::end(zeros), character);")
print("    if (after == std::begin(zeros) || character - after[-1] > 9)\n        return -1;")
print("    return static_cast<int32_t>(character - after[-1]);\n}")
