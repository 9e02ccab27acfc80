#include "domain/board/boardsearch.h"

#include "domain/facts/numberspellings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr qsizetype fewestDigits = 2;

/// All that people write a number with, and so many digits at least.
bool canBeNumber(const QString &typed)
{
    const auto isOfNumber = [](QChar c) {
        return c.digitValue() >= 0 || c.isSpace() || u"+-()./\u2010\u2011\u2013"_s.contains(c);
    };
    return std::all_of(typed.begin(), typed.end(), isOfNumber) && digitsOfNumber(typed).size() >= fewestDigits;
}

QByteArrayList numberSpellings(const QString &typed)
{
    if (!canBeNumber(typed))
        return {};
    const QString digits = digitsOfNumber(typed);
    QStringList spellings{digits};
    // The signs of a call abroad, and of one to another town.
    if (digits.startsWith("00"_L1))
        spellings << digits.sliced(2);
    else if (digits.startsWith(u'0'))
        spellings << digits.sliced(1);
    constexpr qsizetype wholeNumber = 10;
    for (const QString &one : QStringList(spellings)) {
        const QString older = one.size() >= wholeNumber ? olderSpelling(one) : one;
        if (older != one)
            spellings << older;
    }
    QByteArrayList inUtf8;
    for (const QString &one : spellings) {
        // The one digit behind a nought stands in nearly every number.
        if (one.size() >= fewestDigits)
            inUtf8 << one.toUtf8();
    }
    return inUtf8;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain)
        return text.toLower();
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(parts.size());
    for (const QChar c : parts) {
        if (!c.isMark())
            result += c;
    }
    return result.toCaseFolded();
}

QString digitsOfNumber(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            digits += QChar(u'0' + digit);
    }
    return digits;
}

BoardSearch::BoardSearch(const QString &typed)
    : m_words(foldedForSearch(typed).simplified().toUtf8().split(' ')), m_numbers(numberSpellings(typed))
{
    m_words.removeAll(QByteArray());
}

bool BoardSearch::matches(QByteArrayView key) const
{
    const auto isIn = [&key](const QByteArray &one) { return key.contains(one); };
    return std::any_of(m_numbers.begin(), m_numbers.end(), isIn) || std::all_of(m_words.begin(), m_words.end(), isIn);
}

} // namespace golive
