#pragma once

#include <QString>

namespace golive {

/// The digits (with the country code) in the spelling from before the country's last change of its plan, by
/// resources/rules/numberspellings.json; the same digits where no rule is about them. Whatever is not a digit is left
/// out.
QString olderSpelling(const QString &number);

/// The same line, although one of the two spellings is from before a country's change: WhatsApp still knows many
/// numbers of Brazil, Mexico, Argentina, Ivory Coast and Benin so. Two numbers in today's spelling are one line only
/// where they are equal. Any spelling with the country code: "+55 11 98765-4321", "5511987654321".
bool isSameLine(const QString &number, const QString &other);

/// The digits (with the country code) are a whole number in the spelling from before its country's change, which is too
/// short for today's plan: `tooShortToday` in resources/rules/numberspellings.json. WhatsApp still knows numbers so.
bool isFormerSpelling(const QString &number);

} // namespace golive
