#include "base/plaintext.h"

#include <QList>

#include <algorithm>

namespace golive {

namespace {

enum class Place { Stays, Space, Gone };

Place placeOf(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return Place::Space;
    case QChar::Other_Format:
    case QChar::Other_Surrogate: return Place::Gone;
    default: return Place::Stays;
    }
}

bool isPlain(const QString &text)
{
    // Nearly all that is ever looked at.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; }))
        return true;
    if (!text.isValidUtf16())
        return false;
    const auto units = text.toUcs4();
    return std::all_of(units.begin(), units.end(), [](char32_t point) { return placeOf(point) == Place::Stays; });
}

QString cut(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    text.truncate(most);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

} // namespace

QString plainLine(const QString &text, qsizetype most)
{
    // What is far too long is not even looked through.
    const QString start = cut(text, most);
    if (isPlain(start))
        return start;
    QString plain;
    for (const char32_t point : start.toUcs4()) {
        switch (placeOf(point)) {
        case Place::Stays: plain += QString::fromUcs4(&point, 1); break;
        case Place::Space: plain += u' '; break;
        case Place::Gone: break;
        }
    }
    return plain;
}

} // namespace golive
