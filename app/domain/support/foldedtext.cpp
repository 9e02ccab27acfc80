#include "domain/support/foldedtext.h"

#include <algorithm>

namespace golive {

namespace {

struct Unit
{
    char32_t code;
    qsizetype from;
    qsizetype to;
};

using Units = QList<Unit>;

Units unitsOf(const QString &text)
{
    Units units;
    units.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t code =
            isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : static_cast<char32_t>(text.at(i).unicode());
        units << Unit{code, i, i + (isPair ? 2 : 1)};
        i += isPair ? 1 : 0;
    }
    return units;
}

int hexAt(const Units &units, qsizetype at, int digits)
{
    int value = 0;
    for (qsizetype i = at; i < at + digits; ++i) {
        if (i >= units.size() || units.at(i).code > 'f')
            return -1;
        const int digit = QString(QChar(static_cast<char16_t>(units.at(i).code))).toInt(nullptr, 16);
        if (digit == 0 && units.at(i).code != '0')
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/// How many bytes a character of UTF-8 has by its first; 1 where it is none.
int lengthOfUtf8(int first)
{
    return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
}

/// "%41" and "%C3%A9": one character each.
Units withoutPercent(const Units &units, bool &isChanged)
{
    Units found;
    found.reserve(units.size());
    for (qsizetype i = 0; i < units.size(); ++i) {
        const int first = units.at(i).code == '%' ? hexAt(units, i + 1, 2) : -1;
        if (first < 0) {
            found << units.at(i);
            continue;
        }
        QByteArray bytes(1, static_cast<char>(first));
        for (qsizetype more = 1; more < lengthOfUtf8(first); ++more) {
            const qsizetype at = i + 3 * more;
            const int next = at < units.size() && units.at(at).code == '%' ? hexAt(units, at + 1, 2) : -1;
            if (next < 0x80 || next >= 0xc0)
                break;
            bytes += static_cast<char>(next);
        }
        const auto codes = QString::fromUtf8(bytes).toUcs4();
        const bool isWhole = bytes.size() == lengthOfUtf8(first) && codes.size() == 1;
        const qsizetype taken = isWhole ? 3 * bytes.size() : 3;
        found << Unit{isWhole ? static_cast<char32_t>(codes.first()) : static_cast<char32_t>(first), units.at(i).from,
                      units.at(i + taken - 1).to};
        i += taken - 1;
        isChanged = true;
    }
    return found;
}

/// \u0041, and in JSON the short ones.
Units withoutEscapes(const Units &units, FoldedText::Reading reading, bool &isChanged)
{
    Units found;
    found.reserve(units.size());
    for (qsizetype i = 0; i < units.size(); ++i) {
        const char32_t next = units.at(i).code == '\\' && i + 1 < units.size() ? units.at(i + 1).code : 0;
        const bool isShort =
            next != 0 && next < 128 && QLatin1StringView("nrtbf\"\\/").contains(QChar(static_cast<char16_t>(next)));
        const int code = next == 'u' ? hexAt(units, i + 2, 4) : -1;
        if (code >= 0) {
            found << Unit{static_cast<char32_t>(code), units.at(i).from, units.at(i + 5).to};
            i += 5;
            isChanged = true;
        } else if (isShort && reading == FoldedText::Reading::Json) {
            found << Unit{next >= 'a' ? U' ' : next, units.at(i).from, units.at(i + 1).to};
            ++i;
            isChanged = true;
        } else {
            found << units.at(i);
        }
    }
    return found;
}

/// What "eacute" and the like stand for, as far as it matters: an accent is left out anyway. 0 where it is none.
char32_t characterOf(const QString &entity)
{
    if (entity.startsWith(u'#')) {
        const bool isHex = entity.startsWith(QLatin1StringView("#x"), Qt::CaseInsensitive);
        const uint code = isHex ? entity.mid(2).toUInt(nullptr, 16) : entity.mid(1).toUInt();
        return code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code) ? code : 0;
    }
    static const QStringList accents{QStringLiteral("acute"), QStringLiteral("grave"), QStringLiteral("circ"),
                                     QStringLiteral("tilde"), QStringLiteral("uml"),   QStringLiteral("cedil"),
                                     QStringLiteral("ring"),  QStringLiteral("caron")};
    if (entity == QLatin1StringView("amp"))
        return U'&';
    if (entity == QLatin1StringView("quot"))
        return U'"';
    if (entity == QLatin1StringView("nbsp"))
        return U' ';
    return accents.contains(entity.mid(1)) ? entity.front().unicode() : U'\0';
}

/// "&#64;" and "&eacute;", as a page says an error.
Units withoutEntities(const Units &units, bool &isChanged)
{
    constexpr qsizetype longest = 8;
    Units found;
    found.reserve(units.size());
    for (qsizetype i = 0; i < units.size(); ++i) {
        QString entity;
        qsizetype at = i + 1;
        if (units.at(i).code == '&') {
            for (; at < units.size() && units.at(at).code < 128 && units.at(at).code != ';'; ++at) {
                if (entity.size() > longest)
                    break;
                entity += QChar(static_cast<char16_t>(units.at(at).code));
            }
        }
        const bool isEnded = !entity.isEmpty() && at < units.size() && units.at(at).code == ';';
        const char32_t code = isEnded ? characterOf(entity) : 0;
        if (code == 0) {
            found << units.at(i);
            continue;
        }
        found << Unit{code, units.at(i).from, units.at(at).to};
        i = at;
        isChanged = true;
    }
    return found;
}

bool isSeen(QChar character)
{
    switch (character.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return false;
    default: return true;
    }
}

void add(FoldedText &folded, const Unit &unit)
{
    const auto put = [&](QChar character) {
        const int digit = character.digitValue();
        const QChar plain = digit >= 0 ? QChar(static_cast<char16_t>('0' + digit)) : character;
        folded.cased += plain;
        folded.text += plain.toCaseFolded();
        folded.from << unit.from;
        folded.to << unit.to;
    };
    if (unit.code < 128)
        return put(QChar(static_cast<char16_t>(unit.code)));
    const QString plain = QString::fromUcs4(&unit.code, 1).normalized(QString::NormalizationForm_KD);
    for (const QChar character : plain) {
        if (isSeen(character))
            put(character);
        else if (!folded.to.isEmpty())
            folded.to.last() = unit.to; // it goes with the one that it stands on
    }
}

} // namespace

FoldedText foldedText(const QString &original, FoldedText::Reading reading)
{
    Units units = unitsOf(original);
    // An address within an address within a text: "%2540". Each round ends with fewer characters.
    constexpr int rounds = 4;
    bool isChanged = reading != FoldedText::Reading::Raw;
    for (int round = 0; round < rounds && isChanged; ++round) {
        isChanged = false;
        units = withoutEntities(withoutPercent(units, isChanged), isChanged);
        units = withoutEscapes(units, reading, isChanged);
    }
    FoldedText folded;
    for (const Unit &unit : std::as_const(units))
        add(folded, unit);
    return folded;
}

SqueezedText squeezed(const FoldedText &folded)
{
    SqueezedText found;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QChar character = folded.text.at(i);
        if (!character.isLetterOrNumber() && !character.isSurrogate())
            continue;
        found.text += character;
        found.at << i;
    }
    return found;
}

QString squeezed(const QString &value)
{
    return squeezed(foldedText(value)).text;
}

} // namespace golive
