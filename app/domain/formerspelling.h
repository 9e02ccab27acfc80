#pragma once

#include <QString>

namespace golive {

/// The digits (with the country code) are a whole number in the spelling from before its country's change, which is too
/// short for today's plan: `tooShortToday` in resources/rules/numberspellings.json. WhatsApp still knows numbers so.
bool isFormerSpelling(const QString &number);

} // namespace golive
