#include "events/read/mendedjson.h"

#include <QString>

namespace golive {
namespace {

bool isNumeric(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// The value of \uXXXX at `at`, or -1.
int escapedUnit(QByteArrayView json, qsizetype at)
{
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return -1;
    bool isHex = false;
    const int unit = json.sliced(at + 2, 4).toByteArray().toInt(&isHex, 16);
    return isHex ? unit : -1;
}

/// Copies one escape from `at`; returns the place behind it.
qsizetype copyEscape(QByteArrayView json, qsizetype at, QByteArray &out)
{
    const int unit = escapedUnit(json, at);
    if (unit < 0) {
        out.append(json.sliced(at, std::min<qsizetype>(2, json.size() - at)));
        return at + 2;
    }
    if (!QChar::isSurrogate(char32_t(unit))) {
        out.append(json.sliced(at, 6));
        return at + 6;
    }
    const int second = escapedUnit(json, at + 6);
    if (QChar::isHighSurrogate(char32_t(unit)) && second >= 0 && QChar::isLowSurrogate(char32_t(second))) {
        out.append(json.sliced(at, 12));
        return at + 12;
    }
    out.append("\\ufffd");
    return at + 6;
}

/// Copies one string from its opening quote; returns the place behind its end.
qsizetype copyString(QByteArrayView json, qsizetype at, QByteArray &out)
{
    out.append('"');
    ++at;
    while (at < json.size() && json[at] != '"') {
        if (json[at] == '\\') {
            at = copyEscape(json, at, out);
        } else {
            out.append(uchar(json[at]) < 0x20 ? ' ' : json[at]);
            ++at;
        }
    }
    if (at < json.size())
        out.append('"');
    return at + 1;
}

qsizetype copyNumber(QByteArrayView json, qsizetype at, QByteArray &out)
{
    const qsizetype start = at;
    while (at < json.size() && isNumeric(json[at]))
        ++at;
    const QByteArrayView number = json.sliced(start, at - start);
    constexpr qsizetype surelyHeld = 18;
    const bool isHeld = number.size() <= surelyHeld && !number.contains('e') && !number.contains('E');
    out.append(isHeld ? "" : "\"").append(number).append(isHeld ? "" : "\"");
    return at;
}

} // namespace

QByteArray mendedJson(QByteArrayView json)
{
    // Decoding puts U+FFFD where bytes are no UTF-8, and drops the byte order mark.
    const QByteArray valid = QString::fromUtf8(json).toUtf8();
    QByteArray out;
    out.reserve(valid.size() + valid.size() / 16);
    qsizetype at = 0;
    while (at < valid.size()) {
        if (valid[at] == '"') {
            at = copyString(valid, at, out);
        } else if (valid[at] == '-' || (valid[at] >= '0' && valid[at] <= '9')) {
            at = copyNumber(valid, at, out);
        } else {
            out.append(valid[at]);
            ++at;
        }
    }
    return out;
}

} // namespace golive
