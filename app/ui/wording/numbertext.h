#pragma once

#include "domain/facts/phonenumber.h"

#include <QString>

namespace golive::ui {

/// What is wrong with a number that was typed, and how to mend it.
QString numberFaultText(NumberFault);
/// The warning beside a number that is not known as valid here.
/// Of a number that no plan here knows: newer than this computer, or spelled as before its country's change.
/// Before anything is typed. `alpha2`: of numbers without a country code; empty where nobody has said.
QString numberAwaitedText(const QString &alpha2);
QString numberUnknownText(const QString &number);
/// The warning beside a number of a country on the guide's list.
QString countryUnsupportedText(const QString &alpha2);
/// Whether the number may just be unfinished: nobody should be told off while typing.
bool isUnfinished(NumberFault);
/// "+55 11 98765-4321 · Brazil"
QString numberEchoText(const QString &formatted, const QString &alpha2);
/// Digits as the partner lists them, as people read them.
QString listedNumberText(const QString &digits);

} // namespace golive::ui
